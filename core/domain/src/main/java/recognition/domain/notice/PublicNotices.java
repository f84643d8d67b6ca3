package recognition.domain.notice;

import recognition.domain.cases.Cases;

/** Keeps public notices, and {@link PublicNotice#deadline()} in the same write. */
public interface PublicNotices extends Cases<NoticeId, PublicNotice> {}
