package recognition.web.panel;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.Misfit;
import recognition.domain.panel.AcceptanceRules.Receipt;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Certificate;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Dossier;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Interview;
import recognition.domain.panel.Assessment.Minutes;
import recognition.domain.panel.Assessment.Opinion;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Session;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Ballot;
import recognition.domain.panel.Ballot.Choice;
import recognition.domain.panel.Bench;
import recognition.domain.panel.Checklist;
import recognition.domain.panel.ChecklistItem;
import recognition.domain.panel.ChecklistItem.Mark;
import recognition.domain.panel.PaperDue;
import recognition.domain.panel.Tally;
import recognition.domain.panel.VoteRules.Marked;
import recognition.web.CaseFlow;
import recognition.web.Fault;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;
import recognition.web.document.DocumentProblems;

/** Assessments on the wire: what the employer sees of one, or all that staff and panel see. */
public final class AssessmentJson implements CaseFlow.View<Assessment> {
    private static final int MOST_MEMBERS = 25;
    private static final int LONGEST_WORDS = 5000;

    private final boolean whole;

    private AssessmentJson(boolean whole) {
        this.whole = whole;
    }

    /** Without reviews, members, minutes and votes: these are no business of a party's. */
    public static AssessmentJson ofEmployer() {
        return new AssessmentJson(false);
    }

    public static AssessmentJson ofStaff() {
        return new AssessmentJson(true);
    }

    /** Reads {@code checklist}, an object of marks by item. */
    public static Checklist checklist(Fields body) {
        var given = body.object("checklist");
        var marks = new HashMap<ChecklistItem, Mark>();
        if (given != null) {
            Stream.of(ChecklistItem.values()).forEach(item -> {
                var mark = given.choice(item.name(), Mark.class);
                if (mark != null) {
                    marks.put(item, mark);
                }
            });
        }
        return new Checklist(marks);
    }

    /** Reads what arrived at the counter. */
    public static Receipt receipt(Fields body) {
        body.require("referenceNumber", "copies");
        var reference = body.parsed("referenceNumber", CheckedCode::parse, "ABCD-EFGH-JKMN-M");
        var copies = body.number("copies", 0, 99);
        return reference == null || copies == null ? null : new Receipt(reference, copies);
    }

    /** Reads {@code present}, members by subject, and the secretary's {@code notes}; null when one is at fault. */
    public static Interview interview(Fields body, Instant now) {
        body.require("present", "notes");
        return new Interview(now, body.list("present", MOST_MEMBERS, PanelJson::subject, "expert-1"),
                body.text("notes", LONGEST_WORDS));
    }

    /** Reads {@code choice} and {@code scores}, a number for each criterion. */
    public static Marked ballot(Fields body) {
        body.require("choice", "scores");
        var choice = body.choice("choice", Choice.class);
        Map<String, Integer> scores = new HashMap<>();
        for (var given : body.objects("scores", 20)) {
            given.require("criterion", "score");
            var criterion = given.text("criterion", 60);
            var score = given.number("score", 1, Ballot.HIGHEST);
            if (criterion != null && score != null) {
                scores.put(criterion, score);
            }
        }
        return choice == null ? null : new Marked(choice, scores);
    }

    /** Reads {@code member}, or null. */
    public static String member(Fields body) {
        return PanelJson.member(body);
    }

    /** Reads {@code favorable}, {@code opinion} and, if there is one, the document {@code signed}. */
    public static Opinion opinion(Fields body, String by, Instant now) {
        body.require("favorable", "opinion");
        var favorable = body.flag("favorable");
        return new Opinion(Boolean.TRUE.equals(favorable), body.text("opinion", LONGEST_WORDS),
                body.parsed("signed", DocumentId::parse, "d_…"), by, now);
    }

    @Override
    public String address(Assessment state) {
        return "/v1/title-applications/" + state.opening().application().value() + "/assessment";
    }

    @Override
    public ObjectNode show(Versioned<Assessment> one) {
        var is = one.state();
        var json = opened(is).put("version", one.version());
        switch (is) {
            case Accepted(_, var due) -> due(json.put("stage", "ACCEPTED"), due);
            case InReview(_, var dossier) -> dossier(json.put("stage", "IN_REVIEW"), dossier);
            case BeforePanel(_, var dossier, var bench, var booked) -> {
                dossier(json.put("stage", "BEFORE_PANEL"), dossier);
                bench(json, bench);
                if (booked != null) {
                    json.set("interview", PanelJson.slot(booked));
                }
            }
            case Voting(_, var dossier, var session) -> {
                dossier(json.put("stage", "VOTING"), dossier);
                session(json, session);
            }
            case Passed(_, var minutes, var notice) ->
                minutes(json.put("stage", "PASSED").put("noticeId", notice.value()), minutes);
            case Certified(_, var minutes, var certificate, var revocation) -> {
                minutes(certificate(json.put("stage", "CERTIFIED"), certificate), minutes);
                if (whole && revocation != null) {
                    json.putObject("revocationProposed").put("reason", revocation.reason()).put("at",
                            Times.text(revocation.at()));
                }
            }
            case Revoked(_, var minutes, var certificate, var proposal, var at) ->
                minutes(certificate(json.put("stage", "REVOKED"), certificate).put("reason", proposal.reason())
                        .put("revokedAt", Times.text(at)), minutes);
            case Ended(_, var end, var minutes, var at) -> {
                json.put("stage", "ENDED").put("end", end.name()).put("endedAt", Times.text(at));
                if (minutes != null) {
                    minutes(json, minutes);
                }
            }
        }
        var possible = json.putArray("possibleSteps");
        AssessmentStep.possibleIn(is).forEach(step -> possible.add(step.name()));
        return json.put("actionRequiredBy", is.actionRequiredOf().map(Enum::name)
                .orElse(is instanceof BeforePanel ? "EMPLOYER" : "NOBODY"));
    }

    private ObjectNode opened(Assessment is) {
        var opening = is.opening();
        var sought = opening.sought();
        var json = Json.object().put("id", opening.application().value())
                .put("referenceNumber", opening.reference().display()).put("roundId", sought.round())
                .put("entryId", sought.entry().toString()).put("edition", sought.entry().edition().toString())
                .put("rules", opening.acceptance().rules()).put("level", sought.title().level().name())
                .put("series", sought.title().series().name())
                .put("applicantName", sought.candidate().name()).put("unit", sought.candidate().unit().value())
                .put("acceptedAt", Times.text(opening.acceptance().at()));
        if (whole) {
            checklist(json, opening.acceptance().checklist());
        }
        return json;
    }

    private static void checklist(ObjectNode json, Checklist checklist) {
        var items = json.putArray("checklist");
        for (var item : ChecklistItem.values()) {
            var words = AssessmentProblems.words(item);
            items.addObject().put("item", item.name()).put("article", item.article())
                    .put("mark", checklist.marks().get(item).name()).put("textZh", words.zh())
                    .put("textEn", words.en());
        }
    }

    private static void due(ObjectNode json, PaperDue due) {
        json.putObject("papersDue").put("lastDay", due.end().lastDay().toString())
                .put("before", Times.text(due.end().closesAt())).put("provisional", due.end() instanceof Provisional)
                .put("late", due.late().name()).put("overdue", due.isOverdue());
    }

    private void dossier(ObjectNode json, Dossier dossier) {
        json.put("papersReceivedAt", Times.text(dossier.paper().receivedAt())).put("papersLate",
                dossier.paper().isLate());
        if (whole) {
            var reviews = json.putObject("reviews");
            opinion(reviews, "bureau", dossier.reviews().bureau());
            opinion(reviews, "authority", dossier.reviews().authority());
        }
    }

    private static void opinion(ObjectNode json, String name, Opinion opinion) {
        if (opinion != null) {
            var shown = json.putObject(name).put("favorable", opinion.isFavorable()).put("opinion", opinion.text())
                    .put("at", Times.text(opinion.at()));
            if (opinion.signed() != null) {
                shown.put("signed", opinion.signed().value());
            }
        }
    }

    private void bench(ObjectNode json, Bench bench) {
        if (whole) {
            var seats = json.put("panelId", bench.panel().value()).putArray("members");
            bench.seats().forEach(seat -> {
                var member = PanelJson.seat(seat);
                bench.recusalOf(seat.subject()).ifPresent(recusal -> member.put("recused", recusal.ground().name()));
                seats.add(member);
            });
        }
    }

    /** Who voted is told, how is known to nobody. */
    private void session(ObjectNode json, Session session) {
        bench(json, session.bench());
        if (whole) {
            held(json, session.interview());
            json.put("voteClosesAt", Times.text(session.closesAt()));
            texts(json, "voters", session.voters());
            texts(json, "voted", session.receipts().keySet().stream().sorted().toList());
        }
    }

    private void minutes(ObjectNode json, Minutes minutes) {
        bench(json, minutes.bench());
        if (whole) {
            held(json, minutes.interview());
            tally(json.put("talliedAt", Times.text(minutes.talliedAt())), minutes.tally());
        }
    }

    private static void held(ObjectNode json, Interview interview) {
        json.put("interviewHeldAt", Times.text(interview.heldAt())).put("notes", interview.notes());
        texts(json, "present", interview.present());
    }

    private static void tally(ObjectNode json, Tally tally) {
        var counts = json.putObject("tally").put("sitting", tally.sitting()).put("present", tally.present())
                .put("cast", tally.cast()).put("inFavor", tally.inFavor()).put("against", tally.against())
                .put("abstained", tally.abstained());
        var scores = counts.putArray("scores");
        tally.scores().forEach(scores::add);
    }

    private static ObjectNode certificate(ObjectNode json, Certificate certificate) {
        return json.put("certificateCode", certificate.code().display()).put("certifiedAt",
                Times.text(certificate.issuedAt()));
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        var array = json.putArray(name);
        texts.forEach(array::add);
    }

    @Override
    public Saying saying(Refusal reason) {
        return reason instanceof DocumentRefusal document
                ? DocumentProblems.saying(document)
                : AssessmentProblems.saying((AssessmentRefusal) reason);
    }

    @Override
    public Fault missing(Object thing) {
        return DocumentProblems.fault((Misfit) thing);
    }
}
