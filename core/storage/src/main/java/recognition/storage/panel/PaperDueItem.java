package recognition.storage.panel;

import java.time.LocalTime;

import recognition.domain.calendar.Basis;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.Term;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PaperDue;
import recognition.storage.Item;

/** By when papers are due, as attributes. */
final class PaperDueItem {
    private PaperDueItem() {}

    static Item write(Item item, PaperDue due) {
        return item;
    }
}
