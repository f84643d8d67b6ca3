package recognition.domain.title;

import recognition.domain.Decision;

/** The seal by a proof that is uploaded: whatever document may stand there is taken for it, until people look (S3-20). */
public final class UploadedSeals implements OfficialSeals {

    @Override
    public Decision<Seal> find(Claim claim) {
        return Decision.accept(new Seal(Kind.UPLOADED_PROOF, claim.document()));
    }
}
