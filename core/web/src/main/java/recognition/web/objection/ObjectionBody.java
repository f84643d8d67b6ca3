package recognition.web.objection;

import java.util.List;

import recognition.domain.document.DocumentId;
import recognition.domain.objection.Objection.Outcome;
import recognition.web.Fields;

/** The bodies of requests about objections. */
public final class ObjectionBody {
    private static final int LONGEST = 5_000;
    private static final int MOST_DOCUMENTS = 20;

    private ObjectionBody() {}

    /** What an officer does with an objection. */
    public sealed interface Step {}

    /**
     * @param redacted the copy that employer and applicant see
     * @param documents what supports it, redacted likewise
     */
    public record Admit(String redacted, List<DocumentId> documents) implements Step {}

    public record Investigate() implements Step {}

    public record Propose(Outcome outcome, String reason) implements Step {}

    /** @param confirms what another officer proposed */
    public record Answer(boolean confirms) implements Step {}

    private enum Name {
        ADMIT,
        INVESTIGATE,
        PROPOSE,
        CONFIRM,
        TURN_DOWN
    }

    /** Reads {@code step} and what belongs to it. */
    public static Step step(Fields body) {
        var name = body.require("step").choice("step", Name.class);
        return switch (name == null ? Name.INVESTIGATE : name) {
            case ADMIT -> new Admit(body.require("redacted").text("redacted", LONGEST),
                    body.list("documents", MOST_DOCUMENTS, DocumentId::parse, "d_…"));
            case INVESTIGATE -> new Investigate();
            case PROPOSE -> new Propose(body.require("outcome", "reason").choice("outcome", Outcome.class),
                    body.text("reason", LONGEST));
            case CONFIRM -> new Answer(true);
            case TURN_DOWN -> new Answer(false);
        };
    }
}
