package recognition.web.objection;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.Misfit;
import recognition.domain.notice.NoticeRefusal;
import recognition.domain.objection.Objection;
import recognition.domain.objection.Objection.Admitted;
import recognition.domain.objection.Objection.Dismissed;
import recognition.domain.objection.Objection.Finding;
import recognition.domain.objection.Objection.Inadmissible;
import recognition.domain.objection.Objection.Investigating;
import recognition.domain.objection.Objection.Lodged;
import recognition.domain.objection.Objection.Proposed;
import recognition.domain.objection.Objection.Upheld;
import recognition.domain.objection.Objection.Withdrawn;
import recognition.domain.objection.ObjectionRefusal;
import recognition.domain.objection.ObjectionRules;
import recognition.domain.objection.ObjectionStep;
import recognition.web.CaseFlow;
import recognition.web.Fault;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;
import recognition.web.document.DocumentProblems;
import recognition.web.notice.NoticeProblems;

/**
 * Objections on the wire: the Bureau sees what was written, everybody else the redacted copy; nobody sees here who objects.
 *
 * @param forBureau whether it is shown to the Bureau's staff
 */
public record ObjectionJson(boolean forBureau) implements CaseFlow.View<Objection> {

    @Override
    public String address(Objection state) {
        return "/v1/objections/" + state.opening().id().value();
    }

    @Override
    public ObjectNode show(Versioned<Objection> one) {
        var is = one.state();
        var of = is.opening();
        var json = Json.object().put("id", of.id().value()).put("version", one.version()).put("stage", stage(is))
                .put("noticeId", of.notice().value()).put("lodgedAt", Times.text(of.lodgedAt()))
                .put("decideBy", of.decision().timer().end().lastDay().toString())
                .put("overdue", of.decision().isMissed());
        var copy = ObjectionRules.redaction(is);
        json.put("redacted", copy == null ? null : copy.text());
        var documents = json.putArray("documents");
        if (copy != null) {
            copy.documents().forEach(document -> documents.add(document.value()));
        }
        if (forBureau) {
            json.put("text", of.text()).put("subject", of.subject());
            var possible = json.putArray("possibleSteps");
            ObjectionStep.possibleIn(is).stream().filter(step -> !step.takers().isEmpty())
                    .forEach(step -> possible.add(step.name()));
        }
        decided(json, is);
        return json;
    }

    private void decided(ObjectNode json, Objection is) {
        switch (is) {
            case Proposed(_, _, var finding) -> {
                if (forBureau) {
                    finding(json.putObject("proposed"), finding);
                }
            }
            case Inadmissible(_, var finding, _, var at) -> finding(json.put("decidedAt", Times.text(at)), finding);
            case Upheld(_, _, var finding, _, var at) -> finding(json.put("decidedAt", Times.text(at)), finding);
            case Dismissed(_, _, var finding, _, var at) -> finding(json.put("decidedAt", Times.text(at)), finding);
            case Withdrawn(_, var at) -> json.put("withdrawnAt", Times.text(at));
            case Lodged _,Admitted _,Investigating _ -> {
            }
        }
    }

    private static void finding(ObjectNode json, Finding finding) {
        json.put("outcome", finding.outcome().name()).put("reason", finding.reason());
    }

    /** The name of a stage on the wire. */
    public static String stage(Objection is) {
        return switch (is) {
            case Lodged _ -> "LODGED";
            case Admitted _ -> "ADMITTED";
            case Investigating _ -> "INVESTIGATING";
            case Proposed _ -> "PROPOSED";
            case Inadmissible _ -> "INADMISSIBLE";
            case Upheld _ -> "UPHELD";
            case Dismissed _ -> "DISMISSED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }

    @Override
    public Fault missing(Object thing) {
        return DocumentProblems.fault((Misfit) thing);
    }

    @Override
    public Saying saying(Refusal reason) {
        return switch (reason) {
            case ObjectionRefusal objection -> ObjectionProblems.saying(objection);
            case NoticeRefusal notice -> NoticeProblems.saying(notice);
            case DocumentRefusal document -> DocumentProblems.saying(document);
            default -> throw new IllegalStateException("not a reason of objections: " + reason);
        };
    }
}
