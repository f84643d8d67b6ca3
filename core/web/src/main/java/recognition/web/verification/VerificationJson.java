package recognition.web.verification;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.document.DocumentId;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.VerificationRefusal;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.NotAccepted;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRequest.Withdrawn;
import recognition.domain.verification.VerificationStep;
import recognition.web.CaseFlow;
import recognition.web.Disclaimer;
import recognition.web.Fault;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;

/** Verification requests on the wire. */
public final class VerificationJson implements CaseFlow.View<VerificationRequest> {
    private static final int MOST_DOCUMENTS = 10;

    /** Reads {@code certificate}, {@code holder} and {@code documents}; whatever is absent is null or empty. */
    public static Particulars particulars(Fields body) {
        return new Particulars(certificate(body.object("certificate")), holder(body.object("holder")),
                body.list("documents", MOST_DOCUMENTS, DocumentId::parse, "d_…"));
    }

    private static Certificate certificate(Fields given) {
        return given == null ? null : new Certificate(given.text("number", 64), given.date("issuedOn"));
    }

    private static Holder holder(Fields given) {
        return given == null
                ? null
                : new Holder(given.text("name", 120), given.date("birthDate"), identity(given.object("identity")));
    }

    private static IdentityDocument identity(Fields given) {
        if (given == null) {
            return null;
        }
        given.require("kind", "number");
        return new IdentityDocument(given.choice("kind", IdentityDocument.Kind.class),
                given.parsed("number", text -> text.matches("[0-9A-Za-z]{5,20}") ? Optional.of(text) : Optional.empty(),
                        "E12345678"));
    }

    @Override
    public String address(VerificationRequest state) {
        return "/v1/verifications/" + state.opening().id().value();
    }

    @Override
    public ObjectNode show(Versioned<VerificationRequest> one) {
        var is = one.state();
        var json = Json.object().put("id", is.opening().id().value()).put("stage", stage(is))
                .put("version", one.version())
                .put("path", is.opening().path().name()).put("entryId", is.opening().entry().toString())
                .put("openedAt", Times.text(is.opening().openedAt()));
        show(json, is.particulars());
        switch (is) {
            case Draft _ -> ConsentText.show(json.putObject("consentAsked"));
            case Submitted _ -> {
            }
            case Returned returned ->
                ConsentText.show(json.put("returnedFor", returned.items()).putObject("consentAsked"));
            case NotAccepted notAccepted -> json.put("reason", notAccepted.reason());
            case Accepted accepted -> promised(json, accepted.acceptance());
            case WithIssuer asked ->
                promised(json, asked.acceptance()).put("askedAt", Times.text(asked.inquiry().sentAt()));
            case Answered answered -> promised(json, answered.acceptance()).put("answer", answered.answer().name());
            case Decided decided ->
                promised(json, decided.acceptance()).put("outcome", decided.result().outcome().name())
                        .put("decidedAt", Times.text(decided.result().decidedAt()));
            case Withdrawn withdrawn -> json.put("withdrawnAt", Times.text(withdrawn.at()));
        }
        var possible = json.putArray("possibleSteps");
        VerificationStep.possibleIn(is).forEach(step -> possible.add(step.name()));
        return json.put("actionRequiredBy", actionRequiredBy(is));
    }

    @Override
    public Saying saying(Refusal reason) {
        return VerificationProblems.saying((VerificationRefusal) reason);
    }

    @Override
    public Fault missing(Object thing) {
        return VerificationProblems.missing((Particulars.Item) thing);
    }

    /** The result, for its holder: code and outcome, with the disclaimer (S2-55). */
    public static ObjectNode result(Decided decided) {
        var json = Json.object().put("code", decided.result().code().display())
                .put("outcome", decided.result().outcome().name()).put("entryId", decided.opening().entry().toString())
                .put("holderName", decided.particulars().holder().name())
                .put("decidedAt", Times.text(decided.result().decidedAt()));
        json.putObject("disclaimer").put("zh", Disclaimer.TEXT.zh()).put("en", Disclaimer.TEXT.en());
        return json;
    }

    /** The name of a stage on the wire. */
    public static String stage(VerificationRequest is) {
        return switch (is) {
            case Draft _ -> "DRAFT";
            case Submitted _ -> "SUBMITTED";
            case Returned _ -> "RETURNED";
            case NotAccepted _ -> "NOT_ACCEPTED";
            case Accepted _ -> "ACCEPTED";
            case WithIssuer _ -> "WITH_ISSUER";
            case Answered _ -> "ANSWERED";
            case Decided _ -> "DECIDED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }

    private static String actionRequiredBy(VerificationRequest is) {
        return switch (is) {
            case Draft _,Returned _ -> "FILER";
            case Submitted _,Accepted _,Answered _ -> "OFFICER";
            case WithIssuer _ -> "ISSUING_BODY";
            case Decided _,NotAccepted _,Withdrawn _ -> "NOBODY";
        };
    }

    private static ObjectNode promised(ObjectNode json, Acceptance acceptance) {
        return json.put("acceptedAt", Times.text(acceptance.at())).put("promisedOn",
                acceptance.promisedOn().toString());
    }

    private static void show(ObjectNode json, Particulars said) {
        if (said.certificate() != null) {
            var certificate = json.putObject("certificate");
            put(certificate, "number", said.certificate().number());
            put(certificate, "issuedOn", said.certificate().issuedOn());
        }
        if (said.holder() != null) {
            var holder = json.putObject("holder");
            put(holder, "name", said.holder().name());
            put(holder, "birthDate", said.holder().birthDate());
            if (said.holder().identity() != null) {
                holder.putObject("identity").put("kind", said.holder().identity().kind().name()).put("number",
                        said.holder().identity().number());
            }
        }
        var documents = json.putArray("documents");
        said.documents().forEach(document -> documents.add(document.value()));
    }

    private static void put(ObjectNode json, String name, Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
