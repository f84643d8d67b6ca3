package recognition.storage.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleApplication.Withdrawn;
import recognition.domain.verification.VerificationId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;

/** A title application as an item. */
final class TitleItem implements CaseItem<ApplicationId, TitleApplication> {

    @Override
    public String kind() {
        return "TITLE";
    }

    @Override
    public String name(ApplicationId id) {
        return id.value();
    }

    @Override
    public ApplicationId id(TitleApplication state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(TitleApplication state) {
        return new Owner.Unit(state.opening().unit());
    }

    @Override
    public Optional<Role> waitingFor(TitleApplication state) {
        return state instanceof Submitted ? Optional.of(Role.OFFICER) : Optional.empty();
    }

    /** What is accepted is read-only (S3-24). */
    @Override
    public Set<String> readOnlyStages() {
        return Set.of("ACCEPTED");
    }

    /** A certificate is submitted once in a round. */
    @Override
    public List<Item> companions(TitleApplication state) {
        return state instanceof Submitted(var opening, _, _, _, _)
                ? List.of(Item
                        .key("PARTICIPATION#" + opening.round() + "#" + opening.verification().value(), "PARTICIPATION")
                        .text("application", opening.id().value()))
                : List.of();
    }

    @Override
    public Item write(TitleApplication state) {
        var item = Item.empty().item("opening", opening(state.opening()));
        return switch (state) {
            case Draft(_, var declaration) -> declared(item, "DRAFT", declaration);
            case Reviewed(_, var declaration, var review) -> reviewed(item, "REVIEWED", declaration, review);
            case OnNotice(_, var declaration, var review, var notice) ->
                reviewed(item, "ON_NOTICE", declaration, review).text("notice", notice.value());
            case Submitted(_, var declaration, var review, var notice, var at) ->
                reviewed(item, "SUBMITTED", declaration, review).text("notice", notice.value()).instant("at", at);
            case Accepted(_, var declaration, var review, var notice, var reference, var at) ->
                reviewed(item, "ACCEPTED", declaration, review).text("notice", notice.value()).instant("at", at)
                        .text("reference", reference.value());
            case Withdrawn(_, var at) -> item.text("stage", "WITHDRAWN").instant("at", at);
        };
    }

    @Override
    public TitleApplication read(Item item) {
        var opening = opening(item.item("opening"));
        return switch (item.text("stage")) {
            case "DRAFT" -> new Draft(opening, declaration(item));
            case "REVIEWED" -> new Reviewed(opening, declaration(item), review(item));
            case "ON_NOTICE" -> new OnNotice(opening, declaration(item), review(item), notice(item));
            case "SUBMITTED" ->
                new Submitted(opening, declaration(item), review(item), notice(item), item.instant("at"));
            case "ACCEPTED" -> new Accepted(opening, declaration(item), review(item), notice(item),
                    new CheckedCode(item.text("reference")), item.instant("at"));
            case "WITHDRAWN" -> new Withdrawn(opening, item.instant("at"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item opening(Opening opening) {
        return Item.empty().text("id", opening.id().value()).text("round", opening.round())
                .text("entry", opening.entry().toString()).text("unit", opening.unit().value())
                .text("applicant", opening.applicant().name()).text("verification", opening.verification().value())
                .instant("openedAt", opening.openedAt());
    }

    private static Opening opening(Item item) {
        return new Opening(new ApplicationId(item.text("id")), item.text("round"),
                EntryId.parse(item.text("entry")).orElseThrow(), new SocialCreditCode(item.text("unit")),
                new Applicant(item.text("applicant")), new VerificationId(item.text("verification")),
                item.instant("openedAt"));
    }

    private static Item declared(Item item, String stage, Declaration declaration) {
        return item.text("stage", stage).text("summary", declaration.summary()).text("commitment",
                declaration.commitment() == null ? null : declaration.commitment().value());
    }

    private static Declaration declaration(Item item) {
        return new Declaration(item.text("summary"),
                item.has("commitment") ? new DocumentId(item.text("commitment")) : null);
    }

    private static Item reviewed(Item item, String stage, Declaration declaration, Review review) {
        return declared(item, stage, declaration).item("review", Item.empty().text("opinion", review.opinion())
                .text("sealed", review.sealed().value()).instant("at", review.at()));
    }

    private static Review review(Item item) {
        var review = item.item("review");
        return new Review(review.text("opinion"), new DocumentId(review.text("sealed")), review.instant("at"));
    }

    private static NoticeId notice(Item item) {
        return new NoticeId(item.text("notice"));
    }
}
