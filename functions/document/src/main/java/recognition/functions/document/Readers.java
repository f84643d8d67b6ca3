package recognition.functions.document;

import java.util.Map;
import java.util.Optional;

import recognition.domain.access.Caller;
import recognition.domain.document.Document;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Documents;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRules;
import recognition.storage.Table;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.DynamoVerificationRequests;

/**
 * Who may read a document: its owner, and whoever may read a case that rests on it, by the rule of that case and in the stage it is
 * in. Nobody reads one by being staff.
 *
 * @param ways a row for each kind of case that documents are used by
 */
record Readers(Documents documents, Map<String, Way> ways) {

    /** Whether {@code caller} may read the case of this name now. */
    @FunctionalInterface
    interface Way {
        boolean isOpenTo(Caller caller, String name);
    }

    static Readers of(Table table) {
        var verifications = new DynamoVerificationRequests(table);
        var titles = new DynamoTitleApplications(table);
        return new Readers(new DynamoDocuments(table), Map.of(
                verifications.kind(), (caller, name) -> verifications.find(new VerificationId(name))
                        .filter(found -> VerificationRules.mayRead(found.state(), caller)).isPresent(),
                titles.kind(), (caller, name) -> titles.find(new ApplicationId(name))
                        .filter(found -> TitleRules.mayRead(found.state(), caller)).isPresent()));
    }

    boolean mayRead(Document is, Caller caller) {
        return DocumentRules.isOwn(is, caller) || through(is, caller).isPresent();
    }

    /** The case by which a caller who is not the owner may read the document. */
    Optional<String> through(Document is, Caller caller) {
        return documents.uses(is.announcement().id()).cases().stream().sorted().filter(used -> {
            var parts = used.split("#", 2);
            return ways.containsKey(parts[0]) && ways.get(parts[0]).isOpenTo(caller, parts[1]);
        }).findFirst();
    }
}
