package recognition.functions.result;

import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.ResultChecks;
import recognition.domain.verification.ShareLinks;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules;
import recognition.storage.Table;
import recognition.storage.verification.DynamoResultChecks;
import recognition.storage.verification.DynamoShareLinks;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.web.Answer;
import recognition.web.Request;

/** What these jobs read and keep. */
record Kept(VerificationRequests requests, ResultChecks checks, ShareLinks links) {

    static Kept ofSettings() {
        var table = Table.ofSettings();
        return new Kept(new DynamoVerificationRequests(table), new DynamoResultChecks(table),
                new DynamoShareLinks(table));
    }

    /** The result of a request that is the caller's own. Anybody else's is not there, nor is one that is only shared in. */
    Found own(Request request, VerificationId id) {
        return requests.find(id).map(one -> one.state())
                .filter(is -> VerificationRules.isOwn(is, request.caller())).flatMap(ResultCheck::of)
                .orElseGet(Answer::notFound);
    }
}
