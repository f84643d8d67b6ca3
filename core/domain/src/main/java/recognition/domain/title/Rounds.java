package recognition.domain.title;

import java.util.List;
import java.util.Optional;

/** The rounds there are, in the order they open. */
public record Rounds(List<Round> all) {
    public Rounds {
        all = List.copyOf(all);
    }

    public Optional<Round> find(String id) {
        return all.stream().filter(round -> round.id().equals(id)).findFirst();
    }
}
