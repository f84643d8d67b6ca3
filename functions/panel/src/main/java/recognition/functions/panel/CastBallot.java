package recognition.functions.panel;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.BallotKey;
import recognition.domain.panel.SealedBallot;
import recognition.domain.panel.VoteRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.storage.panel.KmsBallotKey;
import recognition.web.Edge;
import recognition.web.panel.AssessmentJson;

/** Puts a ballot into its envelope and the envelope into the box: {@code POST /v1/title-applications/{id}/ballots} (S3-26). */
public final class CastBallot implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Assessments assessments;
    private final BallotKey key;
    private final Grounds grounds;
    private final Clock clock;

    public CastBallot() {
        this(Flows.assessments(), KmsBallotKey.ofSettings(), Grounds.ofSettings(), HouseClock.clock());
    }

    CastBallot(Assessments assessments, BallotKey key, Grounds grounds, Clock clock) {
        this.assessments = assessments;
        this.key = key;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.CAST_BALLOT, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", ApplicationId::parse);
            var by = request.person();
            var marked = AssessmentJson.ballot(request.body());
            return Flows.of(assessments, AssessmentStep.VOTE, request.caller()).step(request, id,
                    is -> VoteRules.vote(is, marked, grounds.of(is),
                            ballot -> SealedBallot.seal(key.publicHalf(), id, by.subject(), ballot), by, now),
                    assessments::keepBallot);
        });
    }
}
