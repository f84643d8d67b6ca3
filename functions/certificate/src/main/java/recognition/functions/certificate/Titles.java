package recognition.functions.certificate;

import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.title.ApplicationId;
import recognition.web.Answer;
import recognition.web.Request;

/** Titles that stand, for those who may have their certificate: the applicant, the employer and the Bureau. */
record Titles(Assessments assessments) {

    Certified of(Request request, ApplicationId id) {
        return assessments.find(id).map(one -> one.state())
                .filter(is -> ResultRules.mayHaveCertificate(is, request.caller())).filter(Certified.class::isInstance)
                .map(Certified.class::cast).orElseGet(Answer::notFound);
    }
}
