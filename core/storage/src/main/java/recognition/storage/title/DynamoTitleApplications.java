package recognition.storage.title;

import java.util.List;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
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
        return keepWith(was, step.application(), call, notices.opening(step.notice()));
    }

    /** Keeps an application that is accepted together with the writes that begin its assessment. */
    public Kept<TitleApplication> keepAccepted(Versioned<TitleApplication> was, Step<TitleApplication> step, Call call,
            List<TransactWriteItem> beginning) {
        return keepWith(was, step, call, beginning);
    }
}
