package recognition.functions.title;

import java.util.function.Predicate;

import recognition.domain.access.Owner;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Documents;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.storage.Table;
import recognition.storage.title.DynamoTitleApplications;
import recognition.web.CaseFlow;
import recognition.web.title.TitleJson;

/** The ways of title applications, for those who may go them. */
final class Flows {
    private Flows() {}

    static TitleApplications applications() {
        return new DynamoTitleApplications(Table.ofSettings());
    }

    /** For the employer whose application it is. */
    static CaseFlow<ApplicationId, TitleApplication> ofOwner(TitleApplications applications) {
        return new CaseFlow<>(applications, TitleRules::isOwn, new TitleJson());
    }

    /** For the staff who handle it. */
    static CaseFlow<ApplicationId, TitleApplication> ofStaff(TitleApplications applications) {
        return new CaseFlow<>(applications, TitleRules::isHandledBy, new TitleJson());
    }

    /** Whether an application may rest on a document. */
    static Predicate<DocumentId> usable(Documents documents, TitleApplication in) {
        return document -> documents.find(document)
                .filter(found -> DocumentRules.isUsableBy(found.state(), new Owner.Unit(in.opening().unit())))
                .isPresent();
    }
}
