package recognition.storage.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.code.Hash;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules.WithNotice;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.storage.title.TitleItem.RoundKey;

/** Keeps title applications in the table. */
public final class DynamoTitleApplications extends DynamoCases<ApplicationId, TitleApplication>
        implements
            TitleApplications {
    private static final String PARTICIPATION = "PARTICIPATION#";
    private final DynamoPublicNotices notices;

    public DynamoTitleApplications(Table table) {
        super(table, new TitleItem());
        this.notices = new DynamoPublicNotices(table);
    }

    /** A notice that was in the way has only moved on meanwhile: that is stale, and not taken. */
    @Override
    public Kept<TitleApplication> keepWithNotice(Versioned<TitleApplication> was, WithNotice step, Call call) {
        var kept = keepWith(was, step.application(), call, ofNotice(was.state().opening().id(), step));
        return kept instanceof Kept.Taken ? new Kept.Stale<>() : kept;
    }

    private List<TransactWriteItem> ofNotice(ApplicationId id, WithNotice step) {
        if (step.notice() == null) {
            return List.of();
        }
        var writes = new ArrayList<>(step.was() == null
                ? notices.opening(step.notice())
                : notices.keeping(step.was(), step.notice()));
        if (step.notice().after() instanceof Posted posted) {
            writes.add(take(id, posted.display().proof(), step.notice().event().at()));
        }
        return writes;
    }

    @Override
    public Kept<TitleApplication> keepSubmission(Versioned<TitleApplication> was, Step<TitleApplication> step,
            Call call) {
        return step.after() instanceof Submitted(var opening, _, _)
                ? keepWith(was, step, call, List.of(putNew(
                        Item.key(PARTICIPATION + opening.applicant().person(), opening.round()).text("application",
                                opening.id().value()))))
                : keep(was, step, call);
    }

    @Override
    public Kept<TitleApplication> keepCorrection(Versioned<TitleApplication> was, Step<TitleApplication> step,
            Call call) {
        return keepWith(was, step, call, List.of(putNew(Item.key(key(step.after().opening().id()), "CORRECTION")
                .instant("at", step.event().at()))));
    }

    @Override
    public Kept<TitleApplication> keepApplicant(Versioned<TitleApplication> was, Step<TitleApplication> step,
            Call call) {
        var after = step.after();
        return keepWith(was, step, call,
                List.of(putNew(Item.key(applicant(after.dossier().link().applicant()), after.opening().id().value()))));
    }

    @Override
    public Set<String> roundsOf(String person) {
        return items(PARTICIPATION + person).stream().map(item -> item.text("sk")).collect(Collectors.toSet());
    }

    @Override
    public List<Versioned<TitleApplication>> ofApplicant(String subject) {
        return items(applicant(subject)).stream().map(item -> new ApplicationId(item.text("sk"))).map(this::find)
                .flatMap(Optional::stream).toList();
    }

    @Override
    public List<Row> inRound(String round, Optional<SocialCreditCode> unit) {
        var items = unit.map(code -> items(RoundKey.of(round), code.value() + "#"))
                .orElseGet(() -> items(RoundKey.of(round)));
        return items.stream().map(TitleItem::row).toList();
    }

    private static String applicant(String subject) {
        return "APPLICANT#" + Hash.of(subject);
    }

    /** Keeps an application that is accepted together with the writes that begin its assessment. */
    public Kept<TitleApplication> keepAccepted(Versioned<TitleApplication> was, Step<TitleApplication> step, Call call,
            List<TransactWriteItem> beginning) {
        return keepWith(was, step, call, beginning);
    }
}
