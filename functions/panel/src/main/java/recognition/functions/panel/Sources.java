package recognition.functions.panel;

import java.util.List;
import java.util.stream.Stream;

import recognition.domain.cases.Versioned;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.PanelRules.Naming;
import recognition.domain.panel.Panels;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplications;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.panel.DynamoPanels;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.DynamoVerificationRequests;

/** Where it is found who has dealt with an application before. */
record Sources(Panels panels, TitleApplications applications, VerificationRequests verifications) {

    static Sources ofSettings() {
        var table = Table.ofSettings();
        return new Sources(new DynamoPanels(table), new DynamoTitleApplications(table),
                new DynamoVerificationRequests(table));
    }

    Naming of(ApplicationId id, PanelId panel, Assessments assessments, int smallest) {
        var application = applications.find(id).orElseThrow().state().opening();
        var lines = Stream.of(applications.timeline(id), verifications.timeline(application.proof().verification()),
                assessments.timeline(id)).flatMap(List::stream).toList();
        return new Naming(panels.find(panel).map(Versioned::state), Naming.persons(lines), smallest);
    }
}
