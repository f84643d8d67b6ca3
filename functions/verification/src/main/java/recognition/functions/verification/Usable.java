package recognition.functions.verification;

import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Documents;
import recognition.domain.verification.VerificationRequest;

/** Which documents a request may rest on. */
final class Usable {
    private Usable() {}

    static boolean by(VerificationRequest is, DocumentId document, Documents documents) {
        return documents.find(document)
                .filter(found -> DocumentRules.isUsableBy(found.state(), is.opening().owner())).isPresent();
    }
}
