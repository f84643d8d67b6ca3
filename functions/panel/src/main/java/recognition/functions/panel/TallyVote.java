package recognition.functions.panel;

import java.security.SecureRandom;
import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.notice.NoticeId;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.BallotKey;
import recognition.domain.panel.VoteRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.storage.panel.KmsBallotKey;
import recognition.web.Edge;

/** Opens the box once all ballots are in or the vote is closed, counts, and makes the result public: {@code POST /v1/title-applications/{id}/result} (S3-26, S3-27). */
public final class TallyVote implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final BallotKey key;
    private final Grounds grounds;
    private final Clock clock;

    public TallyVote() {
        this(Flows.assessments(), KmsBallotKey.ofSettings(), Grounds.ofSettings(), HouseClock.clock());
    }

    TallyVote(Assessments assessments, BallotKey key, Grounds grounds, Clock clock) {
        this.assessments = assessments;
        this.key = key;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.TALLY_VOTE, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var by = request.person();
            var notice = NoticeId.random(new SecureRandom());
            return Flows.of(assessments, AssessmentStep.TALLY, request.caller()).step(request, id,
                    is -> VoteRules.mayOpen(is, by, now)
                            .then(voting -> VoteRules.open(voting, assessments.ballots(id), key::decrypt)
                                    .then(ballots -> VoteRules.tally(voting, ballots,
                                            grounds.publishing(is, notice, now), by, now))),
                    assessments::keepResult);
        });
    }
}
