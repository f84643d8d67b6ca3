package recognition.storage.notice;

import recognition.domain.notice.NoticeId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotices;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps public notices in the table. */
public final class DynamoPublicNotices extends DynamoCases<NoticeId, PublicNotice> implements PublicNotices {

    public DynamoPublicNotices(Table table) {
        super(table, new NoticeItem());
    }
}
