package recognition.storage.panel;

import recognition.domain.panel.Panel;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.Panels;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps panels in the table. */
public final class DynamoPanels extends DynamoCases<PanelId, Panel> implements Panels {

    public DynamoPanels(Table table) {
        super(table, new PanelItem());
    }
}
