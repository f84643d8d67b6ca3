package recognition.functions.panel;

import recognition.domain.access.Caller;
import recognition.domain.panel.Assessment;
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

    /** For staff and panel, who are shown all of it. */
    static CaseFlow<ApplicationId, Assessment> ofStaff(Assessments assessments) {
        return new CaseFlow<>(assessments, ResultRules::isParty, AssessmentJson.ofStaff());
    }

    /** For anybody who has to do with it, each shown what is theirs to see. */
    static CaseFlow<ApplicationId, Assessment> of(Assessments assessments, Caller caller) {
        return new CaseFlow<>(assessments, ResultRules::isParty,
                ResultRules.seesAll(caller) ? AssessmentJson.ofStaff() : AssessmentJson.ofEmployer());
    }
}
