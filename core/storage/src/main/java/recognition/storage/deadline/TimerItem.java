package recognition.storage.deadline;

import java.time.LocalTime;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.deadline.Timer;
import recognition.storage.Item;

/** A term that runs, and its parts, as maps of an item. */
public final class TimerItem {
    private TimerItem() {}

    public static Item write(Timer timer) {
        return Item.empty().date("start", timer.start()).item("term", term(timer.term())).item("end", end(timer.end()))
                .instant("countedAt", timer.countedAt());
    }

    public static Timer read(Item item) {
        return new Timer(item.date("start"), term(item.item("term")), end(item.item("end")), item.instant("countedAt"));
    }

    /** How long, and how it is counted. */
    public static Item term(Term term) {
        var rule = term.rule();
        return Item.empty().number("length", term.length()).text("rule", rule.version())
                .choice("countedIn", rule.unit())
                .flag("startDayCounts", rule.startDayCounts()).text("closes", rule.closes().toString())
                .flag("rollsOver", rule.rollsOver());
    }

    public static Term term(Item item) {
        return new Term((int) item.number("length"), new CountingRule(item.text("rule"),
                item.choice("countedIn", Unit.class), item.flag("startDayCounts"), LocalTime.parse(item.text("closes")),
                item.flag("rollsOver")));
    }

    /** When it ends; {@code missing} is there while it waits for a year. */
    public static Item end(PeriodEnd end) {
        var item = Item.empty().date("lastDay", end.lastDay()).instant("closesAt", end.closesAt())
                .text("calendar", end.basis().calendar()).text("rule", end.basis().rule());
        return end instanceof Provisional provisional ? item.number("missing", provisional.missing()) : item;
    }

    public static PeriodEnd end(Item item) {
        var basis = new Basis(item.text("calendar"), item.text("rule"));
        return item.has("missing")
                ? new Provisional(item.date("lastDay"), item.instant("closesAt"), basis, (int) item.number("missing"))
                : new Settled(item.date("lastDay"), item.instant("closesAt"), basis);
    }
}
