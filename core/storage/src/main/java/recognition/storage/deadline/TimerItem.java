package recognition.storage.deadline;

import java.time.LocalTime;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.storage.Row;

/**
 * A term that runs or is promised, and its parts, as rows.
 * <ul>
 * <li>A term: length, whether in working days, whether the start day counts, when days close, whether it rolls over, the rule's version.</li>
 * <li>An end: last day, closing instant, calendar, and the missing year while it waits for one. Its rule is its term's.</li>
 * <li>A promise: its term, its end.</li>
 * <li>A timer: its start, the instant it was counted at, its term, its end.</li>
 * </ul>
 */
public final class TimerItem {
    private static final int TERM_IN_TIMER = 2;
    private static final int LENGTH_OF_TERM = 6;

    private TimerItem() {}

    public static Row write(Timer timer) {
        var row = Row.empty().add(timer.start()).add(timer.countedAt());
        return end(term(row, timer.term()), timer.end());
    }

    public static Timer read(Row row) {
        var promise = promise(row, TERM_IN_TIMER);
        return new Timer(row.date(0), promise.term(), promise.end(), row.instant(1));
    }

    public static Row write(Promise promise) {
        return end(term(promise.term()), promise.end());
    }

    public static Promise promise(Row row) {
        return promise(row, 0);
    }

    private static Promise promise(Row row, int from) {
        var term = term(row, from);
        return new Promise(term, end(row, from + LENGTH_OF_TERM, term));
    }

    /** How long, and how it is counted. */
    public static Row term(Term term) {
        return term(Row.empty(), term);
    }

    public static Term term(Row row) {
        return term(row, 0);
    }

    private static Row term(Row row, Term term) {
        var rule = term.rule();
        return row.add(term.length()).add(rule.unit() == Unit.WORKING_DAYS).add(rule.startDayCounts())
                .add(rule.closes().toString())
                .add(rule.rollsOver()).add(rule.version());
    }

    private static Term term(Row row, int from) {
        return new Term(row.number(from), new CountingRule(row.text(from + 5),
                row.flag(from + 1) ? Unit.WORKING_DAYS : Unit.CIVIL_DAYS, row.flag(from + 2),
                LocalTime.parse(row.text(from + 3)), row.flag(from + 4)));
    }

    /** When it ends. */
    public static Row end(PeriodEnd end) {
        return end(Row.empty(), end);
    }

    public static PeriodEnd end(Row row, Term term) {
        return end(row, 0, term);
    }

    private static Row end(Row row, PeriodEnd end) {
        row.add(end.lastDay()).add(end.closesAt()).add(end.basis().calendar());
        return end instanceof Provisional provisional ? row.add(provisional.missing()) : row;
    }

    private static PeriodEnd end(Row row, int from, Term term) {
        var basis = new Basis(row.text(from + 2), term.rule().version());
        return row.has(from + 3)
                ? new Provisional(row.date(from), row.instant(from + 1), basis, row.number(from + 3))
                : new Settled(row.date(from), row.instant(from + 1), basis);
    }
}
