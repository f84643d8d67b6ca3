package recognition.web.title;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.assessment.Found;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.cases.Versioned;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.Misfit;
import recognition.domain.eligibility.Requirement;
import recognition.domain.notice.NoticeRefusal;
import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.panel.ChecklistItem;
import recognition.domain.title.ApplicationForm;
import recognition.domain.title.CorrectionRules;
import recognition.domain.title.SummaryLength;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.Appointment;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.AwaitingConsent;
import recognition.domain.title.TitleApplication.Correction;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.Judgment;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleApplication.Returned;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submission;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleRefusal;
import recognition.domain.title.TitleStep;
import recognition.web.CaseFlow;
import recognition.web.Fault;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;
import recognition.web.document.DocumentProblems;
import recognition.web.notice.NoticeProblems;
import recognition.web.panel.AssessmentProblems;

/**
 * Title applications on the wire.
 *
 * @param asOf what an application is by now, whatever is kept
 * @param promise by when the Bureau means to answer a submission; empty where nobody says
 */
public record TitleJson(UnaryOperator<TitleApplication> asOf, Function<Submitted, Optional<PeriodEnd>> promise)
        implements
            CaseFlow.View<TitleApplication> {

    @Override
    public String address(TitleApplication state) {
        return "/v1/title-applications/" + state.opening().id().value();
    }

    @Override
    public ObjectNode show(Versioned<TitleApplication> one) {
        var is = asOf.apply(one.state());
        var of = is.opening();
        var json = Json.object().put("id", of.id().value()).put("version", one.version()).put("stage", stage(is))
                .put("roundId", of.round()).put("entryId", of.entry().toString()).put("level", of.aim().level().name())
                .put("series", of.aim().series().name()).put("route", of.aim().route().name())
                .put("applicantName", of.applicant().name()).put("employerName", of.employer().name())
                .put("openedAt", Times.text(of.openedAt()));
        stage(json, is);
        if (is instanceof Submitted submitted) {
            promise.apply(submitted).ifPresent(end -> json.put("answerBy", end.lastDay().toString()));
        }
        dossier(json, is.dossier());
        json.put("formVersion", ApplicationForm.version(is));
        var possible = json.putArray("possibleSteps");
        TitleStep.possibleIn(is).stream().filter(step -> !step.takers().isEmpty())
                .forEach(step -> possible.add(step.name()));
        is.deadline().ifPresent(deadline -> json.put("dueAt", Times.text(deadline.dueAt())));
        return json.put("actionRequiredBy", actionRequiredBy(is));
    }

    /** The name of a stage on the wire. */
    public static String stage(TitleApplication is) {
        return switch (is) {
            case Draft _ -> "DRAFT";
            case AtEmployer _ -> "EMPLOYER_REVIEW";
            case Returned _ -> "RETURNED_BY_EMPLOYER";
            case Reviewed _ -> "REVIEWED";
            case OnNotice _ -> "ON_NOTICE";
            case AwaitingConsent _ -> "SUPERVISOR_CONSENT";
            case Submitted _ -> "SUBMITTED";
            case InCorrection _ -> "CORRECTION";
            case Accepted _ -> "ACCEPTED";
            case Appointed _ -> "EMPLOYER_APPOINTED";
            case Recorded _ -> "RECORDED";
            case Ended(_, _, var ending, _, _, _) -> ending.name();
        };
    }

    private static void stage(ObjectNode json, TitleApplication is) {
        switch (is) {
            case Draft _ -> {
            }
            case AtEmployer(_, _, var at) -> json.put("handedInAt", Times.text(at));
            case Returned(_, _, var reason, var at) ->
                json.put("returnedFor", reason).put("returnedAt", Times.text(at));
            case Reviewed(_, _, var review) -> review(json, review);
            case OnNotice(_, var papers) -> papers(json, papers);
            case AwaitingConsent(_, var papers, var submission, var department, var timer) -> {
                submission(papers(json, papers), submission);
                limit(json.putObject("consentAsked").put("department", department.value()), timer);
            }
            case Submitted(_, var papers, var submission) -> submission(papers(json, papers), submission);
            case InCorrection(_, var papers, var submission, var correction) -> {
                submission(papers(json, papers), submission);
                correction(json.putObject("correction"), correction);
            }
            case Accepted(_, var papers, var submission, var reference, var at) ->
                submission(papers(json, papers), submission).put("acceptedAt", Times.text(at)).put("referenceNumber",
                        reference.display());
            case Appointed(_, _, var appointment) -> appointment(json, appointment);
            case Recorded(_, _, var appointment, var at) ->
                appointment(json, appointment).put("recordedAt", Times.text(at));
            case Ended(_, _, _, var reason, _, var at) -> {
                json.put("endedAt", Times.text(at));
                if (reason != null) {
                    json.put("reason", reason);
                }
            }
        }
    }

    private static String actionRequiredBy(TitleApplication is) {
        return switch (is) {
            case Draft _,Returned _,InCorrection _ ->
                is.dossier().link().applicant() == null ? "EMPLOYER" : "APPLICANT";
            case AtEmployer _,Reviewed _,OnNotice _ -> "EMPLOYER";
            case AwaitingConsent _ -> "SUPERVISOR";
            case Submitted _,Appointed _ -> "OFFICER";
            case Accepted _,Recorded _,Ended _ -> "NOBODY";
        };
    }

    private static void dossier(ObjectNode json, Dossier dossier) {
        var background = dossier.background();
        json.put("applicantCame", dossier.link().applicant() != null);
        var education = json.putArray("education");
        background.education().forEach(one -> {
            var shown = education.addObject().put("degree", one.held().degree().name());
            shown.put("scienceOrEngineering", one.held().scienceOrEngineering()).put("school", one.school()).put(
                    "proof",
                    one.proof().value());
        });
        var work = json.putArray("work");
        background.jobs().forEach(one -> {
            var shown = work.addObject().put("from", one.work().from().toString());
            if (one.work().to() != null) {
                shown.put("to", one.work().to().toString());
            }
            shown.put("percent", one.work().percent()).put("place", one.work().place().name())
                    .put("employer", one.employer()).put("post", one.post()).put("proof", one.proof().value());
        });
        if (background.overseasBusiness() != null) {
            json.put("overseasBusiness", background.overseasBusiness());
        }
        var rounds = json.putArray("roundsTakenPart");
        background.roundsTakenPart().stream().sorted().forEach(rounds::add);
        var summary = dossier.declaration().summary();
        json.put("summary", summary).put("summaryLength", summary == null ? 0 : SummaryLength.of(summary));
        json.put("commitment",
                dossier.declaration().commitment() == null ? null : dossier.declaration().commitment().value());
        json.put("signedFormVersion", dossier.declaration().signedForm());
    }

    private static ObjectNode review(ObjectNode json, Review review) {
        json.putObject("review").put("opinion", review.opinion()).put("sealed", review.seal().document().value())
                .put("seal", review.seal().kind().name()).put("at",
                        Times.text(review.at()));
        return json;
    }

    private static ObjectNode papers(ObjectNode json, Papers papers) {
        var consent = papers.consent();
        if (consent != null) {
            json.putObject("consent").put("department", consent.department().value()).put("words", consent.words())
                    .put("at", Times.text(consent.at()));
        }
        return review(json, papers.review());
    }

    private static ObjectNode submission(ObjectNode json, Submission submission) {
        json.put("submittedAt", Times.text(submission.at())).put("rules", submission.rules());
        judgments(json, submission.judgments());
        var answered = submission.answered();
        if (answered != null) {
            var shown = json.putObject("correctionAnswered").put("at", Times.text(answered.at()));
            correction(shown, answered.correction());
            var replies = shown.putArray("replies");
            answered.replies().forEach(reply -> replies.addObject().put("words", reply.words()).put("document",
                    reply.document() == null ? null : reply.document().value()));
        }
        return json;
    }

    private static void judgments(ObjectNode json, List<Judgment> judgments) {
        var guards = json.putArray("guards");
        judgments.forEach(one -> {
            var shown = guards.addObject().put("guard", one.guard()).put("outcome", one.outcome()).put("article",
                    one.article());
            one.evidence().forEach(shown.putObject("evidence")::put);
        });
    }

    /** The consequence is said with every sight of an open correction (S3-23). */
    private static void correction(ObjectNode json, Correction correction) {
        limit(json.put("askedAt", Times.text(correction.askedAt())), correction.timer());
        json.put("consequence", CorrectionRules.CONSEQUENCE.name());
        json.putObject("consequences").put("zh", "须一次性补正全部内容;逾期未补正的,视为撤回申请。").put("en",
                "Everything is to be answered in one response; if it does not come in time, the application is deemed withdrawn.");
        var items = json.putArray("items");
        correction.items().forEach(one -> items.addObject().put("what", one.what()).put("why", one.why()));
    }

    private static void limit(ObjectNode json, Timer timer) {
        json.put("dueAt", Times.text(timer.end().closesAt())).put("lastDay", timer.end().lastDay().toString())
                .put("calendar", timer.end().basis().calendar()).put("provisional", timer.end() instanceof Provisional);
    }

    private static ObjectNode appointment(ObjectNode json, Appointment appointment) {
        json.putObject("appointment").put("post", appointment.post()).put("from", appointment.from().toString())
                .put("opinion", appointment.opinion()).put("form", appointment.seal().document().value())
                .put("seal", appointment.seal().kind().name())
                .put("at", Times.text(appointment.at())).put("rules", appointment.rules());
        judgments(json, appointment.judgments());
        return json;
    }

    @Override
    public Saying saying(Refusal reason) {
        return switch (reason) {
            case TitleRefusal title -> TitleProblems.saying(title);
            case NoticeRefusal notice -> NoticeProblems.saying(notice);
            case AssessmentRefusal assessment -> AssessmentProblems.saying(assessment);
            case DocumentRefusal document -> DocumentProblems.saying(document);
            default -> throw new IllegalStateException("not a reason of titles: " + reason);
        };
    }

    @Override
    public Fault missing(Object thing) {
        return switch (thing) {
            case Found<?>(Requirement requirement, var finding) -> TitleProblems.unmet(requirement, finding);
            case ChecklistItem item -> AssessmentProblems.missing(item);
            case Misfit misfit -> DocumentProblems.fault(misfit);
            default -> CaseFlow.View.super.missing(thing);
        };
    }
}
