package recognition.domain.verification;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;

import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Paper;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.inquiry.Answer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.InquiryRules;
import recognition.domain.inquiry.InquiryRules.Patience;
import recognition.domain.inquiry.Reply;
import recognition.domain.inquiry.Reply.Difference;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRules.Grounds;

/** Requests, and those who have to do with them, for tests. */
public final class Requests {
    static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    static final Random RANDOM = new Random(1);
    static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    static final Caller.Person HOLDER = new Caller.Person("holder", Set.of(Role.HOLDER), null);
    static final Caller.Person EMPLOYER = new Caller.Person("employer", Set.of(Role.EMPLOYER), UNIT);
    static final Caller.Person CLERK = new Caller.Person("clerk", Set.of(Role.WINDOW_CLERK), null);
    static final Caller.Person OFFICER = new Caller.Person("officer", Set.of(Role.OFFICER), null);
    static final Caller.Person SECOND = new Caller.Person("officer-2", Set.of(Role.OFFICER), null);
    static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of(year(2026), year(2027)));
    static final VerificationTerms TERMS = new VerificationTerms(new Term(90, rule(Unit.CIVIL_DAYS)), days(3),
            days(10), days(10), days(20), days(10), new Patience(days(10), days(5), 2));
    static final Grounds GROUNDS = new Grounds(CALENDAR, TERMS);
    static final Consent CONSENT = new Consent("2026-1", "hash", "Jane", Consent.Means.ACCOUNT, "holder", NOW);
    static final CheckedCode CODE = CheckedCode.random(RANDOM);
    static final Listed LISTED = new Listed(EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "cea-ce", "cea");
    static final Particulars WHOLE = new Particulars(new Certificate("CE-1", LocalDate.of(2012, 5, 1)),
            new Holder("Jane", LocalDate.of(1980, 2, 29), List.of(),
                    new IdentityDocument(IdentityDocument.Kind.PASSPORT, "L898902C3", null), "jane@example.org"),
            false, List.of(DocumentId.random(RANDOM)));
    static final Acceptance ACCEPTANCE = new Acceptance(NOW, Promise.of(TERMS.result(), CALENDAR, NOW), null, false);
    static final Inquiry.Opening ASKED = new Inquiry.Opening(InquiryId.random(RANDOM), "cea", NOW, null);

    private Requests() {}

    private static WorkingDayYear year(int year) {
        return new WorkingDayYear(year, 1,
                new Paper("test", "test", LocalDate.of(2025, 11, 4), URI.create("https://www.gov.cn")),
                Instant.parse("2025-11-04T00:00:00Z"), List.of(), List.of());
    }

    static Term days(int length) {
        return new Term(length, rule(Unit.WORKING_DAYS));
    }

    private static CountingRule rule(Unit unit) {
        return new CountingRule("test", unit, false, LocalTime.MIDNIGHT, true);
    }

    static Timer timer(Term term) {
        return Timer.start(term, CALENDAR, NOW);
    }

    static Opening opening(Path path) {
        var by = switch (path) {
            case EMPLOYER -> EMPLOYER;
            case OVERSEAS_INDIVIDUAL -> HOLDER;
            case WINDOW -> CLERK;
        };
        return new Opening(VerificationId.random(RANDOM), path, Owner.of(by), by.subject(), LISTED, NOW);
    }

    static final Opening OPENING = opening(Path.OVERSEAS_INDIVIDUAL);

    static Submission submission(Consent consent) {
        return new Submission(NOW, false, consent, Set.of(), null);
    }

    static VerificationRequest draft(Particulars particulars) {
        return new VerificationRequest.Draft(OPENING, particulars, timer(TERMS.draft()));
    }

    static VerificationRequest submitted() {
        return submitted(submission(CONSENT));
    }

    static VerificationRequest submitted(Submission submission) {
        return new VerificationRequest.Submitted(OPENING, WHOLE, submission, timer(TERMS.screening()));
    }

    static VerificationRequest accepted() {
        return new VerificationRequest.Accepted(OPENING, WHOLE, submission(CONSENT), ACCEPTANCE);
    }

    static VerificationRequest awaitingConsent() {
        return new VerificationRequest.AwaitingConsent(opening(Path.EMPLOYER), WHOLE, submission(null), ACCEPTANCE,
                timer(TERMS.consent()));
    }

    static VerificationRequest withIssuer() {
        return withIssuer(InquiryRules.ask(ASKED, "registry@issuer.example", TERMS.patience(), CALENDAR));
    }

    static VerificationRequest escalated() {
        return withIssuer(new Inquiry.Escalated(ASKED, "registry@issuer.example", NOW));
    }

    static VerificationRequest withIssuer(Inquiry inquiry) {
        return new VerificationRequest.WithIssuer(OPENING, WHOLE, submission(CONSENT), ACCEPTANCE, inquiry);
    }

    static VerificationRequest answered(Answer answer) {
        return new VerificationRequest.Answered(OPENING, WHOLE, submission(CONSENT), ACCEPTANCE,
                new Inquiry.Answered(ASKED, "registry@issuer.example", reply(answer), 3));
    }

    public static VerificationRequest decided(Outcome outcome) {
        return decided(outcome, false,
                new Inquiry.Answered(ASKED, "registry@issuer.example", reply(Answer.CONFIRMED), 3));
    }

    /** Verified, and since then suspended, revoked or replaced. */
    public static VerificationRequest verifiedAndThen(Status status) {
        var was = (VerificationRequest.Decided) decided(Outcome.VERIFIED);
        return new VerificationRequest.Decided(was.opening(), was.particulars(), was.submission(), was.acceptance(),
                was.inquiry(), was.decided().with(was.now().with(status, "reason", NOW.plusSeconds(60))));
    }

    /** Verified while the body is silent (S2-52). */
    public static VerificationRequest verifiedConditionally() {
        return decidedInSilence(Outcome.VERIFIED, true);
    }

    /** Decided without the body, which may still answer. */
    static VerificationRequest decidedInSilence(Outcome outcome, boolean conditional) {
        return decided(outcome, conditional, new Inquiry.Silent(ASKED, "registry@issuer.example", NOW));
    }

    private static VerificationRequest decided(Outcome outcome, boolean conditional, Inquiry inquiry) {
        return new VerificationRequest.Decided(OPENING, WHOLE, submission(CONSENT), ACCEPTANCE, inquiry,
                Result.first(CODE, new Standing(NOW, outcome, Status.ACTIVE, conditional, null)));
    }

    static Reply reply(Answer answer) {
        var differences = answer == Answer.CONFIRMED_WITH_DIFFERENCES
                ? List.of(new Difference(Difference.Subject.HOLDER_NAME, "Jane Doe"))
                : List.<Difference>of();
        return new Reply(answer, differences, Channel.LINK, null, true, false, NOW);
    }
}
