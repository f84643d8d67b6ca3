package recognition.functions.certificate;

import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.web.Answer;
import recognition.web.Request;

/** Results, for those who may read the request: its own, or the one it shares. */
record Results(VerificationRequests requests) {

    Found of(Request request, VerificationId id) {
        return requests.find(id).map(one -> one.state())
                .filter(is -> VerificationRules.mayRead(is, request.caller())).flatMap(requests::holding)
                .flatMap(ResultCheck::of).orElseGet(Answer::notFound);
    }
}
