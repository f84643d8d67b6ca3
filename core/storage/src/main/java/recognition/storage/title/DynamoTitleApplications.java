package recognition.storage.title;

import java.util.ArrayList;

import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules.OnDisplay;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;
import recognition.storage.notice.DynamoPublicNotices;

/** Keeps title applications in the table. */
public final class DynamoTitleApplications extends DynamoCases<ApplicationId, TitleApplication>
        implements
            TitleApplications {
    private final DynamoPublicNotices notices;

    public DynamoTitleApplications(Table table) {
        super(table, new TitleItem());
        this.notices = new DynamoPublicNotices(table);
    }

    @Override
    public Kept<TitleApplication> keepOnNotice(Versioned<TitleApplication> was, OnDisplay step, Call call) {
        var writes = new ArrayList<>(notices.opening(step.notice()));
        if (step.notice().after() instanceof Posted posted) {
            writes.add(take(was.state().opening().id(), posted.display().proof(), step.notice().event().at()));
        }
        var kept = keepWith(was, step.application(), call, writes);
        return kept instanceof Kept.Taken ? new Kept.Stale<>() : kept;
    }
}
