package recognition.web.title;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeRefusal;
import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.panel.ChecklistItem;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.SummaryLength;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleApplication.Withdrawn;
import recognition.domain.title.TitleRefusal;
import recognition.domain.title.TitleRules.Proposal;
import recognition.domain.title.TitleStep;
import recognition.web.CaseFlow;
import recognition.web.Fault;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;
import recognition.web.notice.NoticeProblems;
import recognition.web.panel.AssessmentProblems;

/** Title applications on the wire. */
public final class TitleJson implements CaseFlow.View<TitleApplication> {
    private static final int LONGEST_SUMMARY = 60_000;

    /** Reads {@code summary} and {@code commitment}; what is absent is null. */
    public static Declaration declaration(Fields body) {
        return new Declaration(body.text("summary", LONGEST_SUMMARY), document(body, "commitment"));
    }

    /** A member that names a document. */
    public static DocumentId document(Fields body, String name) {
        return body.parsed(name, DocumentId::parse, "d_…");
    }

    /** Reads what an employer proposes. */
    public static Proposal proposal(Fields body, ApplicationId id) {
        body.require("roundId", "entryId", "resultCode", "birthDate");
        return new Proposal(id, body.parsed("roundId", TitleJson::round, "shanghai-2026-4"),
                body.parsed("entryId", EntryId::parse, "shanghai-3.0-C-10"),
                body.parsed("resultCode", CheckedCode::parse, "ABCD-EFGH-JKMN-P"), body.date("birthDate"));
    }

    private static Optional<String> round(String text) {
        return text.matches("[a-z]{2,20}-\\d{4}-\\d{1,2}") ? Optional.of(text) : Optional.empty();
    }

    @Override
    public String address(TitleApplication state) {
        return "/v1/title-applications/" + state.opening().id().value();
    }

    @Override
    public ObjectNode show(Versioned<TitleApplication> one) {
        var is = one.state();
        var json = Json.object().put("id", is.opening().id().value()).put("version", one.version())
                .put("roundId", is.opening().round()).put("entryId", is.opening().entry().toString())
                .put("applicantName", is.opening().applicant().name())
                .put("openedAt", Times.text(is.opening().openedAt()));
        switch (is) {
            case Draft(_, var declaration) -> declared(json, "DRAFT", declaration);
            case Reviewed(_, var declaration, var review) -> reviewed(json, "REVIEWED", declaration, review);
            case OnNotice(_, var declaration, var review, _) -> reviewed(json, "ON_NOTICE", declaration, review);
            case Submitted(_, var declaration, var review, _, var at) ->
                reviewed(json, "SUBMITTED", declaration, review).put("submittedAt", Times.text(at));
            case Accepted(_, var declaration, var review, _, var reference, var at) ->
                reviewed(json, "ACCEPTED", declaration, review).put("acceptedAt", Times.text(at)).put("referenceNumber",
                        reference.display());
            case Withdrawn(_, var at) -> json.put("stage", "WITHDRAWN").put("withdrawnAt", Times.text(at));
        }
        var possible = json.putArray("possibleSteps");
        TitleStep.possibleIn(is).forEach(step -> possible.add(step.name()));
        return json.put("actionRequiredBy", actionRequiredBy(is));
    }

    @Override
    public Saying saying(Refusal reason) {
        return switch (reason) {
            case TitleRefusal title -> TitleProblems.saying(title);
            case NoticeRefusal notice -> NoticeProblems.saying(notice);
            case AssessmentRefusal assessment -> AssessmentProblems.saying(assessment);
            default -> throw new IllegalStateException("not a reason of titles: " + reason);
        };
    }

    @Override
    public Fault missing(Object thing) {
        return AssessmentProblems.missing((ChecklistItem) thing);
    }

    private static String actionRequiredBy(TitleApplication is) {
        return switch (is) {
            case Draft _,Reviewed _,OnNotice _ -> "EMPLOYER";
            case Submitted _ -> "OFFICER";
            case Accepted _,Withdrawn _ -> "NOBODY";
        };
    }

    private static ObjectNode declared(ObjectNode json, String stage, Declaration declaration) {
        json.put("stage", stage);
        if (declaration.summary() != null) {
            json.put("summary", declaration.summary()).put("summaryLength", SummaryLength.of(declaration.summary()));
        }
        return declaration.commitment() == null ? json : json.put("commitment", declaration.commitment().value());
    }

    private static ObjectNode reviewed(ObjectNode json, String stage, Declaration declaration, Review review) {
        declared(json, stage, declaration).putObject("review").put("opinion", review.opinion())
                .put("sealed", review.sealed().value()).put("at", Times.text(review.at()));
        return json;
    }
}
