package recognition.functions.panel;

import recognition.domain.access.Caller;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.AssessmentStep;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.title.ApplicationId;
import recognition.storage.Table;
import recognition.storage.panel.DynamoAssessments;
import recognition.web.CaseFlow;
import recognition.web.panel.AssessmentJson;

/** The ways of assessments, for those who may go them. */
final class Flows {
    private Flows() {}

    static Assessments assessments() {
        return new DynamoAssessments(Table.ofSettings());
    }

    /** For those who take a step, each shown what is theirs to see. */
    static CaseFlow<ApplicationId, Assessment> of(Assessments assessments, AssessmentStep step, Caller caller) {
        return new CaseFlow<>(assessments, (is, taker) -> ResultRules.mayTake(step, is, taker), view(caller));
    }

    /** For anybody who has to do with it, each shown what is theirs to see. */
    static CaseFlow<ApplicationId, Assessment> of(Assessments assessments, Caller caller) {
        return new CaseFlow<>(assessments, ResultRules::isParty, view(caller));
    }

    private static AssessmentJson view(Caller caller) {
        return ResultRules.seesAll(caller) ? AssessmentJson.ofStaff() : AssessmentJson.ofEmployer();
    }
}
