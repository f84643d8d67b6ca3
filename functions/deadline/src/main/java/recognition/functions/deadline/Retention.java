package recognition.functions.deadline;

import java.time.Instant;

import recognition.domain.Decision;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Step;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.DocumentTerms;
import recognition.domain.document.Documents;

/** What time does to documents. A file is removed before it is noted that it is gone, so that the note is never untrue. */
record Retention(Documents documents, DocumentFiles files, DocumentTerms terms) {

    Decision<Step<Document>> advance(Document is, WorkingCalendar calendar, Instant now) {
        if (is instanceof Erasing) {
            files.discard(is.announcement().id());
            return DocumentRules.erased(is, now);
        }
        return DocumentRules.advance(is, documents.uses(is.announcement().id()), terms, now);
    }
}
