package recognition.web.verification;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.ResultCheck.Proof;
import recognition.web.Disclaimer;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Times;

/** Public checks of results on the wire. */
public final class ResultCheckJson {
    private ResultCheckJson() {}

    /** Reads the second item: {@code birthDate}, or {@code documentNumberEnding}; the first if both are given. */
    public static Proof proof(Fields body) {
        var birthDate = body.date("birthDate");
        var ending = body.parsed("documentNumberEnding",
                text -> text.matches("[0-9A-Za-z]{4}") ? Optional.of(text) : Optional.empty(), "1234");
        if (birthDate == null && ending == null) {
            body.require("birthDate");
        }
        return birthDate != null ? new Proof.BirthDate(birthDate) : new Proof.DocumentNumberEnding(ending);
    }

    /** What a relying party needs and no more; the same for a wrong code and a wrong second item (S2-55). */
    public static ObjectNode answer(Optional<Found> found, Instant now) {
        var json = Json.object().put("found", found.isPresent())
                .put("valid", found.filter(one -> one.result().now().isValid()).isPresent())
                .put("checkedAt", Times.text(now));
        found.ifPresent(one -> json.put("outcome", one.result().outcome().name())
                .put("status", one.result().now().status().name())
                .put("conditional", one.result().now().conditional())
                .put("entryId", one.request().opening().entry().toString())
                .put("edition", one.request().opening().entry().edition().toString())
                .put("holderName", one.request().particulars().holder().name())
                .put("decidedAt", Times.text(one.result().decidedAt())));
        json.putObject("disclaimer").put("zh", Disclaimer.TEXT.zh()).put("en", Disclaimer.TEXT.en());
        return json;
    }
}
