package recognition.storage.cases;

import java.time.LocalTime;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.deadline.TimeLimit;
import recognition.storage.Item;

/** The attributes of periods: how they are counted, when they end, and limits made of both. */
public final class PeriodItem {
    private PeriodItem() {}

    /** Writes {@code length}, {@code rule}, {@code countedIn}, {@code startDayCounts}, {@code closes} and {@code rollsOver}. */
    public static Item term(Item item, Term term) {
        var rule = term.rule();
        return item.number("length", term.length()).text("rule", rule.version()).choice("countedIn", rule.unit())
                .flag("startDayCounts", rule.startDayCounts()).text("closes", rule.closes().toString())
                .flag("rollsOver", rule.rollsOver());
    }

    public static Term term(Item item) {
        return new Term((int) item.number("length"),
                new CountingRule(item.text("rule"), item.choice("countedIn", CountingRule.Unit.class),
                        item.flag("startDayCounts"), LocalTime.parse(item.text("closes")), item.flag("rollsOver")));
    }

    /** Writes {@code lastDay}, {@code closesAt}, {@code calendar}, {@code rule}, and {@code missing} where it is provisional. */
    public static Item end(Item item, PeriodEnd end) {
        item.date("lastDay", end.lastDay()).instant("closesAt", end.closesAt()).text("calendar", end.basis().calendar())
                .text("rule", end.basis().rule());
        return end instanceof Provisional provisional ? item.number("missing", provisional.missing()) : item;
    }

    public static PeriodEnd end(Item item) {
        var basis = new Basis(item.text("calendar"), item.text("rule"));
        return item.has("missing")
                ? new Provisional(item.date("lastDay"), item.instant("closesAt"), basis, (int) item.number("missing"))
                : new Settled(item.date("lastDay"), item.instant("closesAt"), basis);
    }

    public static Item limit(TimeLimit limit) {
        return Item.empty().date("start", limit.start()).item("term", term(Item.empty(), limit.term()))
                .item("end", end(Item.empty(), limit.end())).instant("countedAt", limit.countedAt());
    }

    public static TimeLimit limit(Item item) {
        return new TimeLimit(item.date("start"), term(item.item("term")), end(item.item("end")),
                item.instant("countedAt"));
    }
}
