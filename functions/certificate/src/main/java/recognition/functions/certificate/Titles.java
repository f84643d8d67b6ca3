package recognition.functions.certificate;

import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.title.ApplicationId;
import recognition.web.Answer;
import recognition.web.Request;

/** Assessments: titles that stand, for those who may have their certificate; what a panel heard, for the Bureau and those who sat. */
record Titles(Assessments assessments) {

    Assessment heard(Request request, ApplicationId id) {
        return assessments.find(id).map(one -> one.state())
                .filter(is -> ResultRules.mayReadMinutes(is, request.caller())).orElseGet(Answer::notFound);
    }

    Certified of(Request request, ApplicationId id) {
        return assessments.find(id).map(one -> one.state())
                .filter(is -> ResultRules.mayHaveCertificate(is, request.caller())).filter(Certified.class::isInstance)
                .map(Certified.class::cast).orElseGet(Answer::notFound);
    }
}
