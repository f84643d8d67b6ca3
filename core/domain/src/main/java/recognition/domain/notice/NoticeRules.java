package recognition.domain.notice;

import static recognition.domain.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.calendar.CalendarRefusal;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.deadline.Sweep;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.Objections.Outcome;
import recognition.domain.notice.PublicNotice.ClosedClear;
import recognition.domain.notice.PublicNotice.ClosedWithObjection;
import recognition.domain.notice.PublicNotice.Display;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.notice.PublicNotice.Running;
import recognition.domain.notice.PublicNotice.Scheduled;
import recognition.domain.notice.PublicNotice.VoidReason;
import recognition.domain.notice.PublicNotice.Voided;
import recognition.domain.time.HouseClock;

/**
 * The steps of a public notice (S2-27, S2-30), each a function of what is, what is wanted and the instant the request arrived.
 * <p>
 * The end never comes earlier than it was told. It moves later when a year or an amendment comes into force while the notice is
 * displayed; what comes into force after the end changes nothing, however late anybody looks.
 */
public final class NoticeRules {

    public static final Duration LONGEST_REQUEST = Sweep.LONGEST_REQUEST;

    private NoticeRules() {}

    /** Prepares a notice. */
    public static Step<PublicNotice> schedule(Opening opening, String material, Actor by) {
        return step(new Scheduled(opening, material, Objections.NONE), "NOTICE_SCHEDULED", opening.openedAt(), by,
                Map.of());
    }

    /** Changes what is displayed. What already hangs comes to nothing by that and is displayed anew. */
    public static Decision<Step<PublicNotice>> amend(PublicNotice is, String material, WorkingCalendar calendar,
            Actor by,
            Instant now) {
        return switch (asOf(is, calendar, now)) {
            case Scheduled scheduled -> differs(is, scheduled.material(), material, step(
                    new Scheduled(is.opening(), material, is.objections()), "NOTICE_AMENDED", now, by, Map.of()));
            case Posted posted ->
                differs(is, posted.display().material(), material, voided(is, VoidReason.MATERIAL_CHANGED, by, now));
            case Running running -> differs(is, running.display().material(), material,
                    voided(is, VoidReason.MATERIAL_CHANGED, by, now));
            case ClosedClear closed -> over(is, closed.closedAt());
            case ClosedWithObjection closed -> over(is, closed.closedAt());
            case Voided _ -> refuse(is, NoticeRefusal.VOIDED, Map.of());
        };
    }

    /** Displays it. The day on which the proof arrives is the day of posting, whatever day the proof shows (S2-27). */
    public static Decision<Step<PublicNotice>> post(PublicNotice is, DocumentId proof, WorkingCalendar calendar,
            Actor by,
            Instant now) {
        return switch (is) {
            case Scheduled scheduled -> {
                var end = calendar.at(now).end(civilDay(now), is.opening().term());
                var display = new Display(scheduled.material(), now, proof, end, now);
                yield accept(
                        step(new Posted(is.opening(), display, is.objections()), "NOTICE_POSTED", now, by, facts(end)));
            }
            case Posted _,Running _ -> refuse(is, NoticeRefusal.ALREADY_POSTED, Map.of());
            case ClosedClear closed -> over(is, closed.closedAt());
            case ClosedWithObjection closed -> over(is, closed.closedAt());
            case Voided _ -> refuse(is, NoticeRefusal.VOIDED, Map.of());
        };
    }

    /** Displays at once what the Bureau publishes by itself: the list is its own proof (S2-30, S3-27). */
    public static Step<PublicNotice> publish(Opening opening, String material, WorkingCalendar calendar, Actor by,
            Instant now) {
        var end = calendar.at(now).end(civilDay(now), opening.term());
        return step(new Posted(opening, new Display(material, now, null, end, now), Objections.NONE), "NOTICE_POSTED",
                now, by, facts(end));
    }

    /** Lodges an objection that arrived at {@code now}. One that arrived in the last second counts, though it be kept later. */
    public static Decision<Step<PublicNotice>> object(PublicNotice is, ObjectionId objection, WorkingCalendar calendar,
            Actor by,
            Instant now) {
        return switch (asOf(is, calendar, now)) {
            case Scheduled _ -> refuse(is, NoticeRefusal.NOT_POSTED, Map.of());
            case Posted _,Running _ -> lodge(is, objection, by, now);
            case ClosedClear closed ->
                now.isBefore(closed.closedAt()) ? lodge(is, objection, by, now) : over(is, closed.closedAt());
            case ClosedWithObjection closed ->
                now.isBefore(closed.closedAt()) ? lodge(is, objection, by, now) : over(is, closed.closedAt());
            case Voided _ -> refuse(is, NoticeRefusal.VOIDED, Map.of());
        };
    }

    /** Takes note of what came of an objection; the last one dismissed clears a notice whose period is over. */
    public static Decision<Step<PublicNotice>> settle(PublicNotice is, ObjectionId objection, Outcome outcome, Actor by,
            Instant now) {
        if (!is.objections().open().contains(objection)) {
            return refuse(is, NoticeRefusal.NO_SUCH_OBJECTION, Map.of());
        }
        return accept(step(with(is, is.objections().settled(objection, outcome)), "OBJECTION_" + outcome, now, by,
                Map.of("objection", objection.value())));
    }

    /** What time does: closes a period that is over, or moves the end of one that a new calendar made longer. */
    public static Decision<Step<PublicNotice>> advance(PublicNotice is, WorkingCalendar calendar, Instant now) {
        return switch (is) {
            case Scheduled _ -> refuse(is, NoticeRefusal.NOT_POSTED, Map.of());
            case Posted posted -> advance(posted, posted.display(), calendar, now);
            case Running running -> advance(running, running.display(), calendar, now);
            case ClosedClear closed -> over(is, closed.closedAt());
            case ClosedWithObjection closed -> over(is, closed.closedAt());
            case Voided _ -> refuse(is, NoticeRefusal.VOIDED, Map.of());
        };
    }

    /** Ends a notice before its time; it has no effect then. */
    public static Decision<Step<PublicNotice>> takeDown(PublicNotice is, VoidReason reason, WorkingCalendar calendar,
            Actor by,
            Instant now) {
        return switch (asOf(is, calendar, now)) {
            case Scheduled _,Posted _,Running _ -> accept(voided(is, reason, by, now));
            case ClosedClear closed -> over(is, closed.closedAt());
            case ClosedWithObjection closed -> over(is, closed.closedAt());
            case Voided _ -> refuse(is, NoticeRefusal.VOIDED, Map.of());
        };
    }

    /**
     * Voids a notice because what it displayed has changed, closed or not: for a case that is still in preparation, so that nothing
     * has followed from it yet (S2-27).
     */
    public static Decision<Step<PublicNotice>> supersede(PublicNotice is, WorkingCalendar calendar, Actor by,
            Instant now) {
        return switch (asOf(is, calendar, now)) {
            case Scheduled _,Posted _,Running _,ClosedClear _,ClosedWithObjection _ ->
                accept(voided(is, VoidReason.MATERIAL_CHANGED, by, now));
            case Voided _ -> refuse(is, NoticeRefusal.VOIDED, Map.of());
        };
    }

    /** Prepares a void notice again; the period begins anew when it is posted. Objections lodged before are not forgotten. */
    public static Decision<Step<PublicNotice>> displayAnew(PublicNotice is, String material, Actor by, Instant now) {
        return switch (is) {
            case Voided voided when voided.reason().mayBeDisplayedAnew() -> accept(
                    step(new Scheduled(is.opening(), material, is.objections()), "NOTICE_SCHEDULED_ANEW", now, by,
                            Map.of()));
            case Scheduled _,Posted _,Running _,ClosedClear _,ClosedWithObjection _,Voided _ ->
                refuse(is, NoticeRefusal.NOT_TO_BE_DISPLAYED_ANEW, Map.of());
        };
    }

    /** What the notice is at {@code now}, whether or not anybody has kept it yet. */
    public static PublicNotice asOf(PublicNotice is, WorkingCalendar calendar, Instant now) {
        return switch (is) {
            case Posted(var opening, var display, var objections) -> {
                var counted = counted(display, opening, calendar, now);
                yield counted.end().isOver(now)
                        ? closed(opening, counted, objections)
                        : onDisplay(opening, counted, objections, now);
            }
            case Running(var opening, var display, var objections) -> {
                var counted = counted(display, opening, calendar, now);
                yield counted.end().isOver(now)
                        ? closed(opening, counted, objections)
                        : new Running(opening, counted, objections);
            }
            case Scheduled _,ClosedClear _,ClosedWithObjection _,Voided _ -> is;
        };
    }

    /** Whether it hangs, so that whom it names is to be seen. */
    public static boolean isOnDisplay(PublicNotice is) {
        return switch (is) {
            case Posted _,Running _ -> true;
            case Scheduled _,ClosedClear _,ClosedWithObjection _,Voided _ -> false;
        };
    }

    /** Whether what follows from a notice without objection may be done: it closed clear, and nothing in time is under way. */
    public static boolean standsClear(PublicNotice is, WorkingCalendar calendar, Instant now) {
        return asOf(is, calendar, now) instanceof ClosedClear closed
                && !now.isBefore(closed.closedAt().plus(LONGEST_REQUEST));
    }

    private static Decision<Step<PublicNotice>> advance(PublicNotice is, Display display, WorkingCalendar calendar,
            Instant now) {
        var counted = counted(display, is.opening(), calendar, now);
        var end = counted.end();
        if (end.isOver(now)) {
            var closed = closed(is.opening(), counted, is.objections());
            var kind = is.objections().areCleared() ? "NOTICE_CLOSED_CLEAR" : "NOTICE_CLOSED_WITH_OBJECTION";
            return accept(step(closed, kind, end.closesAt(), new Actor.Calendar(), facts(end)));
        }
        if (!end.equals(display.end())) {
            return accept(step(onDisplay(is.opening(), counted, is.objections(), now), "NOTICE_END_MOVED",
                    counted.countedAt(),
                    new Actor.Calendar(), facts(end)));
        }
        return switch (end) {
            case Settled settled -> refuse(is, NoticeRefusal.PERIOD_NOT_OVER, Map.of("closesAt", settled.closesAt()));
            case Provisional provisional ->
                Decision.refuse(CalendarRefusal.UNKNOWN_CALENDAR, Map.of("year", provisional.missing()));
        };
    }

    /** The display with the end it has by every calendar that came into force before that end. */
    private static Display counted(Display display, Opening opening, WorkingCalendar calendar, Instant now) {
        var timer = new Timer(civilDay(display.postedAt()), opening.term(), display.end(), display.countedAt())
                .counted(calendar, now);
        return display.counted(timer.end(), timer.countedAt());
    }

    private static PublicNotice onDisplay(Opening opening, Display display, Objections objections, Instant now) {
        var posted = civilDay(display.postedAt());
        var runs = opening.term().rule().startDayCounts() || civilDay(now).isAfter(posted);
        return runs ? new Running(opening, display, objections) : new Posted(opening, display, objections);
    }

    private static PublicNotice closed(Opening opening, Display display, Objections objections) {
        return objections.areCleared()
                ? new ClosedClear(opening, display, objections)
                : new ClosedWithObjection(opening, display, objections);
    }

    private static PublicNotice with(PublicNotice is, Objections objections) {
        return switch (is) {
            case Scheduled(var opening, var material, _) -> new Scheduled(opening, material, objections);
            case Posted(var opening, var display, _) -> new Posted(opening, display, objections);
            case Running(var opening, var display, _) -> new Running(opening, display, objections);
            case ClosedClear(var opening, var display, _) -> closed(opening, display, objections);
            case ClosedWithObjection(var opening, var display, _) -> closed(opening, display, objections);
            case Voided(var opening, var reason, var at, _) -> new Voided(opening, reason, at, objections);
        };
    }

    private static Decision<Step<PublicNotice>> lodge(PublicNotice is, ObjectionId objection, Actor by, Instant now) {
        return is.objections().contains(objection)
                ? refuse(is, NoticeRefusal.ALREADY_LODGED, Map.of())
                : accept(step(with(is, is.objections().lodged(objection)), "OBJECTION_LODGED", now, by,
                        Map.of("objection", objection.value())));
    }

    private static Decision<Step<PublicNotice>> differs(PublicNotice is, String was, String material,
            Step<PublicNotice> step) {
        return was.equals(material) ? refuse(is, NoticeRefusal.MATERIAL_UNCHANGED, Map.of()) : accept(step);
    }

    private static Step<PublicNotice> voided(PublicNotice is, VoidReason reason, Actor by, Instant now) {
        return step(new Voided(is.opening(), reason, now, is.objections()), "NOTICE_VOIDED", now, by,
                Map.of("reason", reason.name()));
    }

    private static <T> Decision<T> over(PublicNotice is, Instant closedAt) {
        return refuse(is, NoticeRefusal.PERIOD_OVER, Map.of("closedAt", closedAt));
    }

    /** Refused by the article that wants the notice. */
    private static <T> Decision<T> refuse(PublicNotice is, NoticeRefusal reason, Map<String, Object> facts) {
        var told = new HashMap<>(facts);
        told.put("article", is.opening().kind().article());
        return Decision.refuse(reason, told);
    }

    private static Step<PublicNotice> step(PublicNotice after, String kind, Instant at, Actor by,
            Map<String, String> details) {
        return new Step<>(after, new Event(kind, at, by, after.opening().kind().article(), details));
    }

    private static Map<String, String> facts(PeriodEnd end) {
        return Map.of("lastDay", end.lastDay().toString(), "closesAt", end.closesAt().toString(), "calendar",
                end.basis().calendar(), "rule", end.basis().rule(), "settled", String.valueOf(end instanceof Settled));
    }

    private static LocalDate civilDay(Instant instant) {
        return LocalDate.ofInstant(instant, HouseClock.SHANGHAI);
    }
}
