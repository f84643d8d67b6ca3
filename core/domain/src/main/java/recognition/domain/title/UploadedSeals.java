package recognition.domain.title;

import java.util.List;
import java.util.function.Predicate;

import recognition.domain.Decision;
import recognition.domain.document.DocumentId;

/**
 * The seal by a proof that is uploaded: it has to be a clean document of the employer's or the applicant's own.
 *
 * @param usable whether the application may rest on a document
 */
public record UploadedSeals(Predicate<DocumentId> usable) implements OfficialSeals {

    @Override
    public Decision<Seal> find(Claim claim) {
        return Steps.refuseUnusable(List.of(claim.document()), usable)
                .map(_ -> new Seal(Kind.UPLOADED_PROOF, claim.document()));
    }
}
