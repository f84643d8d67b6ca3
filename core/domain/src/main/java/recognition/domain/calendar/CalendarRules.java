package recognition.domain.calendar;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.calendar.LoadedYears.Proposal;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;

/**
 * How a year of working days, or an amendment, is loaded. A wrong day would end notices on a wrong day, so two people write
 * the State Council's paper down independently, one of them an approver: what they hand in alike counts, from a while after.
 */
public final class CalendarRules {
    /** From when a version counts after it was loaded: no instance holds older knowledge for so long. */
    public static final Duration LEAD = Duration.ofMinutes(5);

    private CalendarRules() {}

    /**
     * Hands in the arrangement of a year, whole.
     *
     * @param given its version and its instant are not looked at
     * @param known every version there is
     */
    public static Decision<Step<LoadedYears>> load(LoadedYears is, WorkingDayYear given, WorkingCalendar known,
            Caller.Person by, Instant now) {
        var next = given.as(known.newest(given.year()).map(WorkingDayYear::version).orElse(0) + 1, now.plus(LEAD));
        var faults = Stream.concat(next.faults().stream(), known.contradictionsOf(next).stream()).toList();
        if (!faults.isEmpty()) {
            return refuse(CalendarRefusal.YEAR_HAS_FAULTS, Map.of("missing", faults));
        }
        if (known.newest(given.year()).filter(next::saysTheSameAs).isPresent()) {
            return refuse(CalendarRefusal.ALREADY_LOADED);
        }
        var alike = is.proposal(given.year()).filter(proposal -> proposal.year().saysTheSameAs(next));
        if (alike.filter(proposal -> proposal.by().equals(by.subject())).isPresent()) {
            return refuse(CalendarRefusal.SECOND_PERSON_WANTED);
        }
        return accept(
                alike.isPresent() && by.is(Role.APPROVER) ? loaded(is, next, by, now) : proposed(is, next, by, now));
    }

    private static Step<LoadedYears> loaded(LoadedYears is, WorkingDayYear year, Caller.Person by, Instant now) {
        var versions = Stream.concat(is.versions().stream(), Stream.of(year)).toList();
        return step(new LoadedYears(versions, others(is, year).toList()), "CALENDAR_YEAR_LOADED", year, by, now);
    }

    private static Step<LoadedYears> proposed(LoadedYears is, WorkingDayYear year, Caller.Person by, Instant now) {
        var proposals = Stream.concat(others(is, year), Stream.of(new Proposal(year, by.subject(), now))).toList();
        return step(new LoadedYears(is.versions(), proposals), "CALENDAR_YEAR_PROPOSED", year, by, now);
    }

    private static Stream<Proposal> others(LoadedYears is, WorkingDayYear year) {
        return is.proposals().stream().filter(proposal -> proposal.year().year() != year.year());
    }

    private static Step<LoadedYears> step(LoadedYears after, String kind, WorkingDayYear year, Caller.Person by,
            Instant now) {
        return new Step<>(after, new Event(kind, now, Actor.of(by), "X-06",
                Map.of("year", Integer.toString(year.year()), "version", Integer.toString(year.version()),
                        "documentNumber", year.source().documentNumber(), "inForceFrom",
                        year.inForceFrom().toString())));
    }
}
