package recognition.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import recognition.domain.account.AccountRefusal;
import recognition.domain.batch.BatchRefusal;
import recognition.domain.calendar.CalendarRefusal;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.inquiry.InquiryRefusal;
import recognition.domain.notice.NoticeRefusal;
import recognition.domain.objection.ObjectionRefusal;
import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.title.TitleRefusal;
import recognition.domain.verification.ResultChecks.NotChecked;
import recognition.domain.verification.ShareLinks.NotShared;
import recognition.domain.verification.VerificationRefusal;
import recognition.domain.webhook.WebhookRefusal;
import recognition.web.account.AccountProblems;
import recognition.web.batch.BatchProblems;
import recognition.web.calendar.CalendarProblems;
import recognition.web.document.DocumentProblems;
import recognition.web.notice.NoticeProblems;
import recognition.web.objection.ObjectionProblems;
import recognition.web.panel.AssessmentProblems;
import recognition.web.title.TitleProblems;
import recognition.web.verification.ResultProblems;
import recognition.web.verification.VerificationProblems;
import recognition.web.webhook.WebhookProblems;

/** Every problem the service can answer with, by slug. */
public final class ProblemIndex {
    private ProblemIndex() {}

    public static Map<String, Saying> all() {
        var all = new TreeMap<String, Saying>();
        add(all, Problem.Kind.values(), Problem.Kind::saying);
        add(all, AccountRefusal.values(), AccountProblems::saying);
        add(all, CalendarRefusal.values(), CalendarProblems::saying);
        add(all, BatchRefusal.values(), BatchProblems::saying);
        add(all, WebhookRefusal.values(), WebhookProblems::saying);
        add(all, DocumentRefusal.values(), DocumentProblems::saying);
        add(all, NoticeRefusal.values(), NoticeProblems::saying);
        add(all, ObjectionRefusal.values(), ObjectionProblems::saying);
        add(all, AssessmentRefusal.values(), AssessmentProblems::saying);
        add(all, TitleRefusal.values(), TitleProblems::saying);
        add(all, InquiryRefusal.values(), VerificationProblems::saying);
        add(all, VerificationRefusal.values(), VerificationProblems::saying);
        add(all, NotChecked.values(), ResultProblems::saying);
        add(all, NotShared.values(), ResultProblems::saying);
        return all;
    }

    private static <E extends Enum<E>> void add(Map<String, Saying> all, E[] reasons, Function<E, Saying> saying) {
        for (var reason : reasons) {
            all.put(Problem.slug(reason.name()), saying.apply(reason));
        }
    }
}
