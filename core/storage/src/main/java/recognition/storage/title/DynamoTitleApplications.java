package recognition.storage.title;

import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplications;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps title applications in the table. */
public final class DynamoTitleApplications extends DynamoCases<ApplicationId, TitleApplication> implements TitleApplications {

    public DynamoTitleApplications(Table table) {
        super(table, new TitleItem());
    }
}
