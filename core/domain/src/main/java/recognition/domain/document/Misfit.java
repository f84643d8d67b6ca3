package recognition.domain.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A document that a case may not rest on, and why. */
public record Misfit(Named named, Reason reason) {

    /** What can keep a case from resting on a document. */
    public enum Reason {
        /** It is not one of the filer's own that was examined and scanned. */
        NOT_USABLE,
        /** It is of a kind that does not belong there. */
        OTHER_KIND,
        /** It is a translation, and its original is not handed in with it. */
        ORIGINAL_NOT_NAMED
    }

    /** Answers of each document whether a case may rest on it. */
    @FunctionalInterface
    public interface Check {

        /** @param beside every document that the case then rests on */
        Optional<Reason> of(Named named, Collection<DocumentId> beside);
    }

    /**
     * What of the named a case may not rest on, in their order.
     *
     * @param before documents that the case rests on already
     */
    public static List<Misfit> among(List<Named> named, Collection<DocumentId> before, Check check) {
        var beside = new HashSet<>(before);
        named.forEach(one -> beside.add(one.id()));
        return named.stream().flatMap(one -> check.of(one, beside).map(why -> new Misfit(one, why)).stream()).toList();
    }
}
