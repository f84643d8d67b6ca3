package recognition.storage.verification;

import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.verification.InquiryId;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answer;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Inquiry;
import recognition.domain.verification.VerificationRequest.NotAccepted;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Outcome;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Result;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRequest.Withdrawn;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.OwnerItem;

/** A verification request as an item. */
final class VerificationItem implements CaseItem<VerificationId, VerificationRequest> {

    @Override
    public String kind() {
        return "VERIFICATION";
    }

    @Override
    public String name(VerificationId id) {
        return id.value();
    }

    @Override
    public VerificationId id(VerificationRequest state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(VerificationRequest state) {
        return state.opening().owner();
    }

    @Override
    public Optional<Role> waitingFor(VerificationRequest state) {
        return switch (state) {
            case Submitted _,Accepted _,Answered _ -> Optional.of(Role.OFFICER);
            case Draft _,Returned _,NotAccepted _,WithIssuer _,Decided _,Withdrawn _ -> Optional.empty();
        };
    }

    @Override
    public List<DocumentId> documents(VerificationRequest state) {
        return switch (state) {
            case Submitted _,Accepted _,WithIssuer _,Answered _,Decided _ -> state.particulars().documents();
            case Draft _,Returned _,NotAccepted _,Withdrawn _ -> List.of();
        };
    }

    @Override
    public List<Item> companions(VerificationRequest state) {
        return state instanceof Decided decided
                ? List.of(Item.key(ResultKey.of(decided.result().code()), "RESULT").text("case", "VERIFICATION#"
                        + decided.opening().id().value()))
                : List.of();
    }

    @Override
    public Item write(VerificationRequest state) {
        var item = Item.empty().item("opening", opening(state.opening())).item("particulars",
                particulars(state.particulars()));
        return switch (state) {
            case Draft _ -> item.text("stage", "DRAFT");
            case Submitted(_, _, var submission) ->
                item.text("stage", "SUBMITTED").item("submission", submission(submission));
            case Returned(_, _, var submission, var items) ->
                item.text("stage", "RETURNED").item("submission", submission(submission)).text("items", items);
            case NotAccepted(_, _, var submission, var reason) ->
                item.text("stage", "NOT_ACCEPTED").item("submission", submission(submission)).text("reason", reason);
            case Accepted(_, _, var submission, var acceptance) -> accepted(item, "ACCEPTED", submission, acceptance);
            case WithIssuer(_, _, var submission, var acceptance, var inquiry) ->
                accepted(item, "WITH_ISSUER", submission, acceptance).item("inquiry", inquiry(inquiry));
            case Answered(_, _, var submission, var acceptance, var inquiry, var answer) ->
                accepted(item, "ANSWERED", submission, acceptance).item("inquiry", inquiry(inquiry)).choice("answer",
                        answer);
            case Decided(_, _, var submission, var acceptance, var result) ->
                accepted(item, "DECIDED", submission, acceptance).item("result", result(result));
            case Withdrawn(_, _, var at) -> item.text("stage", "WITHDRAWN").instant("withdrawnAt", at);
        };
    }

    @Override
    public VerificationRequest read(Item item) {
        var opening = opening(item.item("opening"));
        var particulars = particulars(item.item("particulars"));
        return switch (item.text("stage")) {
            case "DRAFT" -> new Draft(opening, particulars);
            case "SUBMITTED" -> new Submitted(opening, particulars, submission(item));
            case "RETURNED" -> new Returned(opening, particulars, submission(item), item.text("items"));
            case "NOT_ACCEPTED" -> new NotAccepted(opening, particulars, submission(item), item.text("reason"));
            case "ACCEPTED" -> new Accepted(opening, particulars, submission(item), acceptance(item));
            case "WITH_ISSUER" ->
                new WithIssuer(opening, particulars, submission(item), acceptance(item), inquiry(item));
            case "ANSWERED" -> new Answered(opening, particulars, submission(item), acceptance(item), inquiry(item),
                    item.choice("answer", Answer.class));
            case "DECIDED" -> new Decided(opening, particulars, submission(item), acceptance(item), result(item));
            case "WITHDRAWN" -> new Withdrawn(opening, particulars, item.instant("withdrawnAt"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item accepted(Item item, String stage, Submission submission, Acceptance acceptance) {
        return item.text("stage", stage).item("submission", submission(submission)).item("acceptance",
                Item.empty().instant("at", acceptance.at()).date("promisedOn", acceptance.promisedOn()));
    }

    private static Item opening(Opening opening) {
        return OwnerItem.write(Item.empty(), opening.owner()).text("id", opening.id().value())
                .choice("path", opening.path())
                .text("opener", opening.opener()).text("entry", opening.entry().toString())
                .instant("openedAt", opening.openedAt());
    }

    private static Opening opening(Item item) {
        return new Opening(new VerificationId(item.text("id")), item.choice("path", Path.class), OwnerItem.read(item),
                item.text("opener"),
                EntryId.parse(item.text("entry")).orElseThrow(), item.instant("openedAt"));
    }

    private static Item particulars(Particulars said) {
        var item = Item.empty().texts("documents", said.documents().stream().map(DocumentId::value).toList());
        if (said.certificate() != null) {
            item.item("certificate", Item.empty().text("number", said.certificate().number()).date("issuedOn",
                    said.certificate().issuedOn()));
        }
        return said.holder() == null ? item : item.item("holder", holder(said.holder()));
    }

    private static Particulars particulars(Item item) {
        var certificate = item.item("certificate");
        var holder = item.item("holder");
        return new Particulars(
                certificate == null ? null : new Certificate(certificate.text("number"), certificate.date("issuedOn")),
                holder == null ? null : holder(holder), item.texts("documents").stream().map(DocumentId::new).toList());
    }

    private static Item holder(Holder holder) {
        var item = Item.empty().text("name", holder.name()).date("birthDate", holder.birthDate());
        return holder.identity() == null
                ? item
                : item.choice("identityKind", holder.identity().kind()).text("identityNumber",
                        holder.identity().number());
    }

    private static Holder holder(Item item) {
        return new Holder(item.text("name"), item.date("birthDate"), item.has("identityKind")
                ? new IdentityDocument(item.choice("identityKind", IdentityDocument.Kind.class),
                        item.text("identityNumber"))
                : null);
    }

    private static Item submission(Submission submission) {
        return Item.empty().instant("at", submission.at()).text("consent", submission.textVersion()).flag("wasReturned",
                submission.wasReturned());
    }

    private static Submission submission(Item item) {
        var submission = item.item("submission");
        return new Submission(submission.instant("at"), submission.text("consent"), submission.flag("wasReturned"));
    }

    private static Acceptance acceptance(Item item) {
        var acceptance = item.item("acceptance");
        return new Acceptance(acceptance.instant("at"), acceptance.date("promisedOn"));
    }

    private static Item inquiry(Inquiry inquiry) {
        return Item.empty().text("id", inquiry.id().value()).text("contact", inquiry.contact()).instant("sentAt",
                inquiry.sentAt());
    }

    private static Inquiry inquiry(Item item) {
        var inquiry = item.item("inquiry");
        return new Inquiry(new InquiryId(inquiry.text("id")), inquiry.text("contact"), inquiry.instant("sentAt"));
    }

    private static Item result(Result result) {
        return Item.empty().text("code", result.code().value()).choice("outcome", result.outcome()).instant("decidedAt",
                result.decidedAt());
    }

    private static Result result(Item item) {
        var result = item.item("result");
        return new Result(new CheckedCode(result.text("code")), result.choice("outcome", Outcome.class),
                result.instant("decidedAt"));
    }
}
