package recognition.domain.panel;

import recognition.domain.cases.Cases;

/** Keeps panels. */
public interface Panels extends Cases<PanelId, Panel> {}
