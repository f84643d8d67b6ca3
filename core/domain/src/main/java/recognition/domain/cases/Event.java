package recognition.domain.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.code.Hash;

/**
 * One line of a case's timeline: what happened, when, by whom, under which article. Never changed and never deleted; a correction
 * is a new line.
 *
 * @param kind what happened, in the past tense, {@code VERIFICATION_SUBMITTED}
 * @param at the instant it counts from; for what a clock did, the due instant and not the instant of the sweep
 * @param article the requirement it rests on, {@code S2-50}
 * @param details what is worth knowing beside it, without personal data
 */
public record Event(String kind, Instant at, Actor by, String article, Map<String, String> details) {
    public Event {
        details = Map.copyOf(details);
    }

    /** The hash of this line and, through {@code previous}, of every line before it; {@code previous} is empty for the first. */
    public String chainedTo(String previous) {
        return Hash.of(previous, kind, at.toString(), by.toString(), article, new TreeMap<>(details).toString());
    }

    /** Who did it. */
    public sealed interface Actor {
        /**
         * A signed-in person.
         *
         * @param subject the token's name for them
         * @param roles what they were then; empty where nobody's roles were looked at
         */
        record Person(String subject, Set<Role> roles) implements Actor {
            public Person {
                roles = Collections.unmodifiableSet(new TreeSet<>(roles));
            }

            public Person(String subject) {
                this(subject, Set.of());
            }
        }

        /** The holder of a certificate, through a secret link of their own. */
        record Holder() implements Actor {}

        /** The issuing body, through its secret link. */
        record IssuingBody(String issuer) implements Actor {}

        /** Whoever lodged an objection; who that is stands apart, and never in a timeline. */
        record Objector() implements Actor {}

        /** Time: a deadline that passed. */
        record Calendar() implements Actor {}

        static Actor of(Caller.Person person) {
            return new Person(person.subject(), person.roles());
        }
    }
}
