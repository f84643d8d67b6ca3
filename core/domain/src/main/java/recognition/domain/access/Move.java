package recognition.domain.access;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A step of a life, with those who take it: what a refused step tells to be possible instead. */
public interface Move {

    /** Who takes it; nobody where time does. */
    Set<Role> takers();

    /** The same in words, {@code EMPLOYER | APPLICANT}; empty where time takes it. */
    default String by() {
        return takers().stream().map(Role::name).collect(joining(" | "));
    }

    /** The roles that take a step, in their order. */
    static Set<Role> of(Role... takers) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(Set.of(takers));
        return all;
    }

    /**
     * What is possible, by whom, and until when.
     *
     * @param until the instant from which on it no longer is, if there is one
     */
    static Map<String, Object> told(Collection<? extends Move> possible, Optional<Instant> until) {
        var peoples = possible.stream().filter(move -> !move.by().isEmpty()).toList();
        var facts = new HashMap<String, Object>();
        facts.put("possible", peoples);
        facts.put("by", peoples.stream().map(move -> move + ": " + move.by()).toList());
        until.ifPresent(instant -> facts.put("until", instant));
        return facts;
    }
}
