package recognition.web.panel;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.Revoked;
import recognition.web.Json;
import recognition.web.Times;

/** What a public check of a title certificate tells; of a wrong code and of a wrong name the same. */
public final class TitleCheckJson {
    private TitleCheckJson() {}

    public static ObjectNode of(Optional<Assessment> found) {
        return found.map(TitleCheckJson::of).orElseGet(() -> Json.object().put("found", false).put("valid", false));
    }

    private static ObjectNode of(Assessment is) {
        var sought = is.opening().sought();
        var certificate = is.certified().orElseThrow();
        var json = Json.object().put("found", true).put("valid", !(is instanceof Revoked))
                .put("level", sought.title().level().name())
                .put("series", sought.title().series().name()).put("roundId", sought.round())
                .put("entryId", sought.entry().toString()).put("certifiedAt", Times.text(certificate.issuedAt()));
        return is instanceof Revoked revoked ? json.put("revokedAt", Times.text(revoked.at())) : json;
    }
}
