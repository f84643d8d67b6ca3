package recognition.web.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.Term;
import recognition.domain.cases.Versioned;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.identity.IdentityNumbers;
import recognition.domain.identity.MachineReadableZone;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.Result;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationStep;
import recognition.web.CaseFlow;
import recognition.web.Disclaimer;
import recognition.web.EmailAddress;
import recognition.web.Fault;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;

/**
 * Verification requests on the wire.
 *
 * @param asOf what a request is now, whether or not that is kept yet
 * @param forStaff whether to show what only the staff who handle it may know
 */
public record VerificationJson(UnaryOperator<VerificationRequest> asOf, boolean forStaff)
        implements
            CaseFlow.View<VerificationRequest> {
    private static final int MOST_DOCUMENTS = 20;
    private static final int MOST_NAMES = 5;

    /** For the staff, of what waits for them: time moves none of it. */
    public static VerificationJson ofStaff() {
        return new VerificationJson(UnaryOperator.identity(), true);
    }

    /** Reads {@code certificate}, {@code holder}, {@code employedInShanghai} and {@code documents}; whatever is absent is null or empty. */
    public static Particulars particulars(Fields body) {
        return new Particulars(certificate(body.object("certificate")), holder(body.object("holder")),
                body.flag("employedInShanghai"), documents(body));
    }

    public static List<DocumentId> documents(Fields body) {
        return body.list("documents", MOST_DOCUMENTS, DocumentId::parse, "d_…");
    }

    private static Certificate certificate(Fields given) {
        return given == null ? null : new Certificate(given.text("number", 64), given.date("issuedOn"));
    }

    private static Holder holder(Fields given) {
        if (given == null) {
            return null;
        }
        var born = given.date("birthDate");
        return new Holder(given.text("name", 120), born,
                given.list("formerNames", MOST_NAMES,
                        text -> text.isBlank() || text.length() > 120
                                ? Optional.empty()
                                : Optional.of(text.strip()),
                        "1–120 characters"),
                identity(given.object("identity"), born),
                given.parsed("email", EmailAddress::parse, "name@example.org"));
    }

    /** @param born the zone of a passport fits it; null while it is not said */
    private static IdentityDocument identity(Fields given, LocalDate born) {
        if (given == null) {
            return null;
        }
        given.require("kind", "number");
        var kind = given.choice("kind", IdentityDocument.Kind.class);
        var number = given.parsed("number", text -> number(kind, text), kind == null ? "E12345678" : form(kind));
        var zone = given.parsed("machineReadableZone",
                text -> MachineReadableZone.parse(text).filter(read -> number == null || read.number().equals(number))
                        .filter(read -> born == null || read.fits(born)),
                "P<UTOERIKSSON<<ANNA<MARIA<… (2 × 44), 号码与出生日期相符 with this number and birth date");
        var name = given.text("name", 120);
        return new IdentityDocument(kind, number, name == null && zone != null ? zone.name() : name);
    }

    private static Optional<String> number(IdentityDocument.Kind kind, String text) {
        var number = text.strip().toUpperCase(Locale.ROOT);
        return kind == null || IdentityNumbers.isWhole(kind, number) ? Optional.of(number) : Optional.empty();
    }

    private static String form(IdentityDocument.Kind kind) {
        return switch (kind) {
            case PASSPORT -> "E12345678";
            case MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO -> "H12345678 | M1234567801";
            case MAINLAND_TRAVEL_PERMIT_TAIWAN -> "12345678";
            case FOREIGN_PERMANENT_RESIDENT -> "USA110080010101 | 9…, 18, GB 11643";
            case RESIDENT_IDENTITY_CARD -> "11010519491231002X, GB 11643";
        };
    }

    @Override
    public String address(VerificationRequest state) {
        return "/v1/verifications/" + state.opening().id().value();
    }

    @Override
    public ObjectNode show(Versioned<VerificationRequest> one) {
        var is = asOf.apply(one.state());
        var json = Json.object().put("id", is.opening().id().value()).put("stage", stage(is))
                .put("version", one.version()).put("path", is.opening().path().name())
                .put("entryId", is.opening().entry().toString())
                .put("edition", is.opening().entry().edition().toString())
                .put("issuerId", is.opening().listed().issuer()).put("openedAt", Times.text(is.opening().openedAt()));
        show(json, is.particulars());
        switch (is) {
            case Draft draft -> {
                ConsentText.show(json.putObject("consentAsked"));
                due(json, "KEPT_UNTIL", draft.kept());
            }
            case Submitted submitted -> due(submitted(json, submitted.submission()), "SCREENING",
                    submitted.screening());
            case Returned returned -> {
                ConsentText.show(submitted(json, returned.submission()).putObject("consentAsked"));
                var items = json.putArray("toComplete");
                returned.items().forEach(item -> items.addObject()
                        .put("pointer", VerificationProblems.pointer(item.item())).put("reason", item.reason()));
                due(json, "COMPLETION", returned.due());
            }
            case AwaitingConsent waiting -> due(accepted(json, waiting.submission(), waiting.acceptance()), "CONSENT",
                    waiting.due());
            case Accepted accepted -> due(accepted(json, accepted.submission(), accepted.acceptance()), "RESULT",
                    accepted.acceptance().promise());
            case WithIssuer with ->
                inquiry(accepted(json, with.submission(), with.acceptance()), with.inquiry());
            case Answered answered -> due(
                    inquiry(accepted(json, answered.submission(), answered.acceptance()), answered.inquiry()),
                    "RESULT", answered.acceptance().promise());
            case Decided decided -> standing(
                    inquiry(accepted(json, decided.submission(), decided.acceptance()), decided.inquiry()),
                    decided.decided());
            case Reused reused -> submitted(json, reused.submission()).put("reusedAt", Times.text(reused.at()));
            case Closed closed -> put(json.put("closedAt", Times.text(closed.at())), "reason", closed.reason());
        }
        var possible = json.putArray("possibleSteps");
        VerificationStep.possibleIn(is).stream().filter(step -> step != VerificationStep.ADVANCE)
                .forEach(step -> possible.add(step.name()));
        return json.put("actionRequiredBy", VerificationStep.nextBy(is).name());
    }

    @Override
    public Saying saying(Refusal reason) {
        return VerificationProblems.saying(reason);
    }

    @Override
    public Fault missing(Object thing) {
        return VerificationProblems.missing(thing);
    }

    /** The result, for its holder: code and outcome, with the disclaimer (S2-55). */
    public static ObjectNode result(VerificationRequest is, Result result) {
        var json = standing(Json.object().put("code", result.code().display()), result)
                .put("entryId", is.opening().entry().toString())
                .put("holderName", is.particulars().holder().name());
        json.putObject("disclaimer").put("zh", Disclaimer.TEXT.zh()).put("en", Disclaimer.TEXT.en());
        return json;
    }

    private static ObjectNode standing(ObjectNode json, Result result) {
        var now = result.now();
        return put(json.put("outcome", now.outcome().name()).put("status", now.status().name())
                .put("conditional", now.conditional()).put("decidedAt", Times.text(result.decidedAt()))
                .put("since", Times.text(now.since())), "cause", now.cause());
    }

    /** The name of a stage on the wire; of a request that ended without a result, how. */
    public static String stage(VerificationRequest is) {
        return switch (is) {
            case Draft _ -> "DRAFT";
            case Submitted _ -> "SUBMITTED";
            case Returned _ -> "RETURNED";
            case AwaitingConsent _ -> "AWAITING_CONSENT";
            case Accepted _ -> "ACCEPTED";
            case WithIssuer _ -> "WITH_ISSUER";
            case Answered _ -> "ANSWERED";
            case Decided _ -> "DECIDED";
            case Reused _ -> "REUSED";
            case Closed closed -> closed.ending().name();
        };
    }

    private ObjectNode submitted(ObjectNode json, Submission submission) {
        json.put("submittedAt", Times.text(submission.at()));
        if (submission.consent() != null) {
            json.putObject("consent").put("version", submission.consent().version())
                    .put("hash", submission.consent().textHash()).put("means", submission.consent().means().name())
                    .put("signature", submission.consent().signature())
                    .put("at", Times.text(submission.consent().at()));
        }
        if (forStaff) {
            var flags = json.putArray("flags");
            submission.flags().stream().sorted().forEach(flag -> flags.add(flag.name()));
        }
        if (forStaff && submission.suspicion() != null) {
            json.putObject("suspicion").put("reason", submission.suspicion().reason()).put("at",
                    Times.text(submission.suspicion().at()));
        }
        return json;
    }

    private ObjectNode accepted(ObjectNode json, Submission submission, Acceptance acceptance) {
        submitted(json, submission).put("acceptedAt", Times.text(acceptance.at()))
                .put("promisedOn", acceptance.promisedOn().toString()).put("rechecked", acceptance.rechecked());
        if (acceptance.earlier() != null) {
            standing(json.putObject("earlierResult"), acceptance.earlier());
        }
        return json;
    }

    private ObjectNode inquiry(ObjectNode json, Inquiry inquiry) {
        var shown = json.putObject("inquiry").put("firstAskedAt", Times.text(inquiry.opening().firstAskedAt()));
        if (forStaff) {
            put(shown, "contact", inquiry.contact());
        }
        switch (inquiry) {
            case Inquiry.Asked asked -> due(shown.put("stage", "ASKED"), "REMINDER", asked.due());
            case Inquiry.Reminded reminded -> due(shown.put("stage", "REMINDED").put("reminders", reminded.times()),
                    "REMINDER", reminded.due());
            case Inquiry.Escalated escalated ->
                shown.put("stage", "ESCALATED").put("since", Times.text(escalated.since()));
            case Inquiry.Silent silent -> shown.put("stage", "SILENT").put("since", Times.text(silent.since()));
            case Inquiry.Answered answered -> InquiryJson.show(shown.put("stage", "ANSWERED")
                    .put("workingDays", answered.workingDays()), answered.reply(), forStaff);
        }
        return json;
    }

    /** A term that runs, or a service standard: how long, and until when. */
    private static void due(ObjectNode json, String what, Timer timer) {
        due(json, what, timer.term(), timer.end());
    }

    private static void due(ObjectNode json, String what, Promise promise) {
        due(json, what, promise.term(), promise.end());
    }

    private static void due(ObjectNode json, String what, Term term, PeriodEnd end) {
        json.putObject("due").put("of", what).put("days", term.length()).put("unit", term.rule().unit().name())
                .put("lastDay", end.lastDay().toString()).put("closesAt", Times.text(end.closesAt()))
                .put("provisional", end instanceof PeriodEnd.Provisional);
    }

    private static void show(ObjectNode json, Particulars said) {
        if (said.certificate() != null) {
            var certificate = json.putObject("certificate");
            put(certificate, "number", said.certificate().number());
            put(certificate, "issuedOn", said.certificate().issuedOn());
        }
        if (said.holder() != null) {
            show(json.putObject("holder"), said.holder());
        }
        if (said.employedInShanghai() != null) {
            json.put("employedInShanghai", said.employedInShanghai());
        }
        var documents = json.putArray("documents");
        said.documents().forEach(document -> documents.add(document.value()));
    }

    private static void show(ObjectNode json, Holder holder) {
        put(json, "name", holder.name());
        put(json, "birthDate", holder.birthDate());
        put(json, "email", holder.email());
        if (!holder.formerNames().isEmpty()) {
            var names = json.putArray("formerNames");
            holder.formerNames().forEach(names::add);
        }
        if (holder.identity() != null) {
            put(json.putObject("identity").put("kind", holder.identity().kind().name()).put("number",
                    holder.identity().number()), "name", holder.identity().name());
        }
    }

    private static ObjectNode put(ObjectNode json, String name, Object value) {
        return value == null ? json : json.put(name, value.toString());
    }
}
