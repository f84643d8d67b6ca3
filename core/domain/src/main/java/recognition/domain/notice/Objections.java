package recognition.domain.notice;

import java.util.List;
import java.util.stream.Stream;

/** The objections to a notice, each in one list, in the order they came to it. What an objection says is kept with the objection. */
public record Objections(List<ObjectionId> open, List<ObjectionId> dismissed, List<ObjectionId> upheld) {
    public static final Objections NONE = new Objections(List.of(), List.of(), List.of());

    public Objections {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
        upheld = List.copyOf(upheld);
    }

    /** What came of an objection. */
    public enum Outcome {
        /** Inadmissible, dismissed or withdrawn: it stands in nobody's way any more. */
        DISMISSED,
        UPHELD
    }

    public boolean contains(ObjectionId id) {
        return Stream.of(open, dismissed, upheld).anyMatch(list -> list.contains(id));
    }

    /** Whether none is open and none was upheld (S2-30). */
    public boolean areCleared() {
        return open.isEmpty() && upheld.isEmpty();
    }

    Objections lodged(ObjectionId id) {
        return new Objections(with(open, id), dismissed, upheld);
    }

    Objections settled(ObjectionId id, Outcome outcome) {
        var stillOpen = open.stream().filter(other -> !other.equals(id)).toList();
        return switch (outcome) {
            case DISMISSED -> new Objections(stillOpen, with(dismissed, id), upheld);
            case UPHELD -> new Objections(stillOpen, dismissed, with(upheld, id));
        };
    }

    private static List<ObjectionId> with(List<ObjectionId> list, ObjectionId id) {
        return Stream.concat(list.stream(), Stream.of(id)).toList();
    }
}
