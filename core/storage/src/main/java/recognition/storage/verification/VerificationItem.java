package recognition.storage.verification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Deadline;
import recognition.domain.document.DocumentId;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.verification.Consent;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.Result;
import recognition.domain.verification.Standing;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Ending;
import recognition.domain.verification.VerificationRequest.Flag;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.Suspicion;
import recognition.domain.verification.VerificationRequest.ToComplete;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationStep;
import recognition.domain.verification.VerificationStep.By;
import recognition.storage.Item;
import recognition.storage.Row;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.OwnerItem;
import recognition.storage.deadline.TimerItem;

/** A verification request as an item. */
final class VerificationItem implements CaseItem<VerificationId, VerificationRequest> {
    private static final String KIND = "VERIFICATION";
    /** Places in the row of the opening. */
    private static final int ISSUER = 3;
    private static final int OPENER = 5;

    @Override
    public String kind() {
        return KIND;
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
        return VerificationStep.nextBy(state) == By.OFFICER ? Optional.of(Role.OFFICER) : Optional.empty();
    }

    @Override
    public List<DocumentId> documents(VerificationRequest state) {
        return switch (state) {
            case Submitted _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _ ->
                state.particulars().documents();
            case Draft _,Returned _,Closed _ -> List.of();
        };
    }

    @Override
    public Optional<String> queue(VerificationRequest state) {
        return VerificationStep.nextBy(state) == By.ISSUING_BODY
                ? Optional.of(ofIssuer(state.opening().listed().issuer()))
                : CaseItem.super.queue(state);
    }

    /** Where the questions to an issuing body wait. */
    static String ofIssuer(String issuer) {
        return "ISSUER#" + issuer;
    }

    @Override
    public boolean isUrgent(VerificationRequest state) {
        return state.opening().path() == Path.WINDOW;
    }

    @Override
    public Optional<Deadline> deadline(VerificationRequest state) {
        return state.deadline();
    }

    @Override
    public Item write(VerificationRequest state) {
        var item = OwnerItem.write(Item.empty(), state.opening().owner()).row("opening", opening(state.opening()))
                .item("particulars", particulars(state.particulars()));
        return switch (state) {
            case Draft draft -> item.text("stage", "DRAFT").row("due", TimerItem.write(draft.kept()));
            case Submitted(_, _, var submission, var screening) ->
                submitted(item, "SUBMITTED", submission).row("screening", TimerItem.write(screening));
            case Returned(_, _, var submission, var items, var due) ->
                submitted(item, "RETURNED", submission).row("due", TimerItem.write(due)).items("items",
                        items.stream().map(one -> Item.empty().choice("item", one.item()).text("reason", one.reason()))
                                .toList());
            case AwaitingConsent(_, _, var submission, var acceptance, var due) ->
                accepted(item, "AWAITING_CONSENT", submission, acceptance).row("due", TimerItem.write(due));
            case Accepted(_, _, var submission, var acceptance) -> accepted(item, "ACCEPTED", submission, acceptance);
            case WithIssuer(_, _, var submission, var acceptance, var inquiry) ->
                accepted(item, "WITH_ISSUER", submission, acceptance).item("inquiry", InquiryItem.write(inquiry));
            case Answered(_, _, var submission, var acceptance, var inquiry) ->
                accepted(item, "ANSWERED", submission, acceptance).item("inquiry", InquiryItem.write(inquiry));
            case Decided(_, _, var submission, var acceptance, var inquiry, var result) ->
                accepted(item, "DECIDED", submission, acceptance).item("inquiry", InquiryItem.write(inquiry))
                        .item("result", result(result));
            case Reused(_, _, var submission, var source, var at) -> submitted(item, "REUSED", submission)
                    .text("source", source.value()).instant("reusedAt", at);
            case Closed(_, _, var ending, var reason, var at) -> item.text("stage", "CLOSED").choice("ending", ending)
                    .text("reason", reason).instant("closedAt", at);
        };
    }

    @Override
    public VerificationRequest read(Item item) {
        var opening = opening(item);
        var said = particulars(item.item("particulars"));
        return switch (item.text("stage")) {
            case "DRAFT" -> new Draft(opening, said, TimerItem.read(item.row("due")));
            case "SUBMITTED" -> new Submitted(opening, said, submission(item), TimerItem.read(item.row("screening")));
            case "RETURNED" -> new Returned(opening, said, submission(item),
                    item.items("items").stream()
                            .map(one -> new ToComplete(one.choice("item", Particulars.Item.class), one.text("reason")))
                            .toList(),
                    TimerItem.read(item.row("due")));
            case "AWAITING_CONSENT" -> new AwaitingConsent(opening, said, submission(item), acceptance(item),
                    TimerItem.read(item.row("due")));
            case "ACCEPTED" -> new Accepted(opening, said, submission(item), acceptance(item));
            case "WITH_ISSUER" ->
                new WithIssuer(opening, said, submission(item), acceptance(item), inquiry(item));
            case "ANSWERED" -> new Answered(opening, said, submission(item), acceptance(item),
                    (Inquiry.Answered) inquiry(item));
            case "DECIDED" -> new Decided(opening, said, submission(item), acceptance(item), inquiry(item),
                    result(item.item("result")));
            case "REUSED" -> new Reused(opening, said, submission(item), new VerificationId(item.text("source")),
                    item.instant("reusedAt"));
            case "CLOSED" -> new Closed(opening, said, item.choice("ending", Ending.class), item.text("reason"),
                    item.instant("closedAt"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item submitted(Item item, String stage, Submission submission) {
        return item.text("stage", stage).item("submission", submission(submission, opener(item)));
    }

    private static Item accepted(Item item, String stage, Submission submission, Acceptance acceptance) {
        var accepted = Item.empty().instant("at", acceptance.at())
                .row("promise", TimerItem.write(acceptance.promise()))
                .mark("rechecked", acceptance.rechecked());
        if (acceptance.earlier() != null) {
            accepted.item("earlier", result(acceptance.earlier()));
        }
        return submitted(item, stage, submission).item("acceptance", accepted);
    }

    /** Path, entry, qualification, issuer, when, and who opened it where that is not the owner. */
    private static Row opening(Opening opening) {
        var row = Row.empty().add(opening.path().name()).add(opening.entry().toString())
                .add(opening.listed().qualification()).add(opening.listed().issuer()).add(opening.openedAt());
        return opening.owner().equals(new Owner.Individual(opening.opener())) ? row : row.add(opening.opener());
    }

    private static Opening opening(Item state) {
        var row = state.row("opening");
        return new Opening(new VerificationId(state.text("pk").substring(KIND.length() + 1)),
                Path.valueOf(row.text(0)), OwnerItem.read(state), opener(state),
                new Listed(EntryId.parse(row.text(1)).orElseThrow(), row.text(2), row.text(ISSUER)), row.instant(4));
    }

    private static String opener(Item state) {
        var row = state.row("opening");
        return row.has(OPENER) ? row.text(OPENER) : state.text("person");
    }

    private static Item particulars(Particulars said) {
        var item = Item.empty().texts("documents", said.documents().stream().map(DocumentId::value).toList())
                .flag("employedInShanghai", said.employedInShanghai());
        if (said.certificate() != null) {
            item.row("certificate",
                    Row.empty().add(said.certificate().number()).add(said.certificate().issuedOn()));
        }
        if (said.holder() != null) {
            item.row("holder", holder(said.holder()));
            item.texts("formerNames", said.holder().formerNames().isEmpty() ? null : said.holder().formerNames());
        }
        return item;
    }

    private static Particulars particulars(Item item) {
        var certificate = item.row("certificate");
        return new Particulars(
                certificate == null ? null : new Certificate(certificate.text(0), certificate.date(1)),
                item.has("holder") ? holder(item.row("holder"), item.texts("formerNames")) : null,
                item.has("employedInShanghai") ? item.flag("employedInShanghai") : null,
                item.texts("documents").stream().map(DocumentId::new).toList());
    }

    /** Name, birth date, mail; kind, number and name of the identity document, if there is one. */
    private static Row holder(Holder holder) {
        var row = Row.empty().add(holder.name()).add(holder.birthDate()).add(holder.email());
        var identity = holder.identity();
        return identity == null
                ? row
                : row.add(identity.kind() == null ? null : identity.kind().name()).add(identity.number())
                        .add(identity.name());
    }

    private static Holder holder(Row row, List<String> formerNames) {
        var identity = row.has(3)
                ? new IdentityDocument(row.text(3) == null ? null : IdentityDocument.Kind.valueOf(row.text(3)),
                        row.text(4), row.text(5))
                : null;
        return new Holder(row.text(0), row.date(1), formerNames, identity, row.text(2));
    }

    private static Item submission(Submission submission, String opener) {
        var item = Item.empty().instant("at", submission.at()).mark("wasReturned", submission.wasReturned());
        if (!submission.flags().isEmpty()) {
            item.texts("flags", submission.flags().stream().map(Flag::name).sorted().toList());
        }
        if (submission.consent() != null) {
            item.row("consent", consent(submission.consent(), opener));
        }
        var suspicion = submission.suspicion();
        return suspicion == null
                ? item
                : item.item("suspicion", Item.empty().text("by", suspicion.by()).text("reason", suspicion.reason())
                        .instant("at", suspicion.at()));
    }

    private static Submission submission(Item state) {
        var item = state.item("submission");
        var suspicion = item.item("suspicion");
        return new Submission(item.instant("at"), item.flag("wasReturned"),
                item.has("consent") ? consent(item.row("consent"), opener(state)) : null, flags(item),
                suspicion == null
                        ? null
                        : new Suspicion(suspicion.text("by"), suspicion.text("reason"), suspicion.instant("at")));
    }

    private static Set<Flag> flags(Item item) {
        return item.texts("flags").stream().map(Flag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }

    /** Version and hash of the text, signature, means, by whom where that is not the opener, when. */
    private static Row consent(Consent consent, String opener) {
        return Row.empty().add(consent.version()).addHash(consent.textHash()).add(consent.signature())
                .add(consent.means().name()).add(consent.by().equals(opener) ? null : consent.by()).add(consent.at());
    }

    private static Consent consent(Row row, String opener) {
        return new Consent(row.text(0), row.hash(1), row.text(2), Consent.Means.valueOf(row.text(3)),
                row.text(4) == null ? opener : row.text(4), row.instant(5));
    }

    private static Acceptance acceptance(Item state) {
        var item = state.item("acceptance");
        return new Acceptance(item.instant("at"), TimerItem.promise(item.row("promise")),
                item.has("earlier") ? result(item.item("earlier")) : null, item.flag("rechecked"));
    }

    private static Inquiry inquiry(Item state) {
        return InquiryItem.read(state.item("inquiry"), state.row("opening").text(ISSUER));
    }

    private static Item result(Result result) {
        return Item.empty().text("code", result.code().value()).items("standings",
                result.standings().stream().map(VerificationItem::standing).toList());
    }

    private static Result result(Item item) {
        return new Result(new CheckedCode(item.text("code")),
                item.items("standings").stream().map(VerificationItem::standing).toList());
    }

    private static Item standing(Standing standing) {
        return Item.empty().instant("since", standing.since()).choice("outcome", standing.outcome())
                .choice("status", standing.status()).flag("conditional", standing.conditional())
                .text("cause", standing.cause());
    }

    private static Standing standing(Item item) {
        return new Standing(item.instant("since"), item.choice("outcome", Standing.Outcome.class),
                item.choice("status", Standing.Status.class), item.flag("conditional"), item.text("cause"));
    }
}
