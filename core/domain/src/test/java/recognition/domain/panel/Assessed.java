package recognition.domain.panel;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import recognition.domain.Decision;
import recognition.domain.Decision.Refused;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Calendars;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Timer;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.panel.Assessment.Acceptance;
import recognition.domain.panel.Assessment.Candidate;
import recognition.domain.panel.Assessment.Certificate;
import recognition.domain.panel.Assessment.Dossier;
import recognition.domain.panel.Assessment.End;
import recognition.domain.panel.Assessment.Interview;
import recognition.domain.panel.Assessment.Minutes;
import recognition.domain.panel.Assessment.Opening;
import recognition.domain.panel.Assessment.Opinion;
import recognition.domain.panel.Assessment.Paper;
import recognition.domain.panel.Assessment.Reviews;
import recognition.domain.panel.Assessment.Session;
import recognition.domain.panel.Assessment.Sought;
import recognition.domain.panel.Assessment.Title;
import recognition.domain.panel.ChecklistItem.Mark;
import recognition.domain.panel.Panel.Appointed;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.Panel.Slot;
import recognition.domain.panel.PanelRules.Voted;
import recognition.domain.panel.PanelTerms.Criterion;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PanelTerms.Vote;
import recognition.domain.panel.VoteRules.Announcement;
import recognition.domain.panel.VoteRules.Marked;
import recognition.domain.panel.VoteRules.Publishing;
import recognition.domain.title.ApplicationId;

/** Assessments in each stage, and the people of a panel. */
final class Assessed {
    static final Random RANDOM = new Random(1);
    static final Instant ACCEPTED_AT = Instant.parse("2026-10-12T01:00:00Z");
    /** The end of the tenth working day after acceptance. */
    static final Instant PAPERS_DUE = Instant.parse("2026-10-26T16:00:00Z");
    static final Instant INTERVIEW = Instant.parse("2026-11-02T01:00:00Z");
    static final Instant VOTE_CLOSES = INTERVIEW.plus(Duration.ofHours(48));
    static final WorkingCalendar CALENDAR = Calendars.of(Calendars.YEAR_2026);
    static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    static final Caller.Person ACCEPTOR = person("officer", Role.OFFICER);
    static final Caller.Person OFFICER = person("officer-2", Role.OFFICER);
    static final Caller.Person AUTHORITY = person("authority", Role.INDUSTRY_AUTHORITY);
    static final Caller.Person EMPLOYER = new Caller.Person("employer", Set.of(Role.EMPLOYER), UNIT);
    static final Caller.Person APPLICANT = person("applicant", Role.APPLICANT);
    static final Caller.Person CLERK = person("clerk", Role.WINDOW_CLERK);
    static final Caller.Person CHAIR = person("chair", Role.EXPERT);
    static final Caller.Person SECRETARY = person("secretary", Role.EXPERT);
    static final Caller.Person MEMBER = person("member", Role.EXPERT);
    static final Caller.Person OTHER_MEMBER = person("member-2", Role.EXPERT);
    static final Caller.Person STRANGER = person("stranger", Role.EXPERT);
    static final CheckedCode REFERENCE = CheckedCode.random(RANDOM);
    static final String RULES = "shanghai-2026-4@1";
    static final PanelTerms TERMS = terms(Late.DEEMED_WITHDRAWN);
    static final Vote VOTE = TERMS.vote();
    static final ApplicationId ID = ApplicationId.random(RANDOM);
    static final Opening OPENING = new Opening(ID, REFERENCE,
            new Sought("shanghai-2026-4", EntryId.parse("shanghai-3.0-C-10").orElseThrow(),
                    new Title(TitleLevel.INTERMEDIATE, TitleSeries.ENGINEERING),
                    new Candidate("Jane", UNIT, "浦江工程", "applicant")),
            new Acceptance(new Checklist(marks()), ACCEPTOR.subject(), ACCEPTED_AT, RULES));
    static final Slot SLOT = new Slot(INTERVIEW, Duration.ofMinutes(30), ZoneId.of("Asia/Shanghai"), "Room 301");
    static final Appointed PANEL = new Appointed(
            new Panel.Opening(PanelId.random(RANDOM), "shanghai-2026-4", TitleSeries.ENGINEERING, ACCEPTED_AT),
            List.of(seat(CHAIR, Office.CHAIR), seat(SECRETARY, Office.SECRETARY), seat(MEMBER, Office.MEMBER),
                    seat(OTHER_MEMBER, Office.MEMBER)),
            List.of(SLOT));
    static final KeyPair KEYS = keys();
    private static final Opinion OF_BUREAU = new Opinion(true, "符合", null, OFFICER.subject(), ACCEPTED_AT);
    private static final Opinion OF_AUTHORITY = new Opinion(true, "同意", null, AUTHORITY.subject(), ACCEPTED_AT);
    static final Dossier DOSSIER = new Dossier(new Paper(3, ACCEPTED_AT, false),
            new Reviews(OF_BUREAU, OF_AUTHORITY));
    static final Bench BENCH = new Bench(PANEL.opening().id(), PANEL.seats(), List.of());
    static final Interview HELD = new Interview(INTERVIEW,
            List.of(CHAIR.subject(), SECRETARY.subject(), MEMBER.subject(), OTHER_MEMBER.subject()), "听取陈述");
    static final Minutes MINUTES = new Minutes(BENCH, HELD, new Tally(4, 4, 4, 3, 1, List.of(18, 17)), INTERVIEW);
    static final NoticeId NOTICE = NoticeId.random(RANDOM);
    static final Certificate CERTIFICATE = new Certificate(CheckedCode.random(RANDOM), INTERVIEW);

    private Assessed() {}

    static PanelTerms terms(Late late) {
        var twoThirds = new Fraction(2, 3);
        return new PanelTerms("shanghai-2026-4", new PanelTerms.Paper(3, null, late), new Vote(twoThirds, twoThirds), 5,
                Map.of(TitleLevel.INTERMEDIATE, List.of(new Criterion("theory", new Bilingual("理论", "Theory")),
                        new Criterion("projects", new Bilingual("项目", "Projects")))));
    }

    static Caller.Person person(String subject, Role role) {
        return new Caller.Person(subject, Set.of(role), null);
    }

    private static Seat seat(Caller.Person person, Office office) {
        return new Seat(person.subject(), office, person.subject(), null);
    }

    static Map<ChecklistItem, Mark> marks() {
        var marks = new HashMap<ChecklistItem, Mark>();
        for (var item : ChecklistItem.values()) {
            marks.put(item, Mark.MET);
        }
        return marks;
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Assessment accepted(Late late) {
        return new Assessment.Accepted(OPENING,
                new PaperDue(null, Timer.start(new Term(10, Calendars.WORKING_DAYS), CALENDAR, ACCEPTED_AT), late));
    }

    static Assessment inReview(Reviews reviews) {
        return new Assessment.InReview(OPENING, new Dossier(DOSSIER.paper(), reviews));
    }

    static Assessment beforePanel(Slot booked) {
        return new Assessment.BeforePanel(OPENING, DOSSIER, BENCH, booked);
    }

    static Assessment.Voting voting(String... voted) {
        var receipts = new HashMap<String, String>();
        List.of(voted).forEach(member -> receipts.put(member, "receipt"));
        return new Assessment.Voting(OPENING, DOSSIER, new Session(BENCH, HELD, VOTE_CLOSES, receipts));
    }

    static Assessment passed() {
        return new Assessment.Passed(OPENING, MINUTES, NOTICE);
    }

    static Assessment certified() {
        return new Assessment.Certified(OPENING, MINUTES, CERTIFICATE, null);
    }

    static List<Assessment> stages() {
        return List.of(accepted(Late.DEEMED_WITHDRAWN), inReview(DOSSIER.reviews()), beforePanel(SLOT),
                voting(CHAIR.subject(), SECRETARY.subject(), MEMBER.subject()), passed(), certified(),
                new Assessment.Revoked(OPENING, MINUTES, CERTIFICATE,
                        new Assessment.Proposal("伪造", "officer", INTERVIEW),
                        INTERVIEW),
                new Assessment.Ended(OPENING, End.NOT_PASSED, MINUTES, INTERVIEW));
    }

    static Voted rule() {
        return new Voted(VOTE, 3, VOTE_CLOSES);
    }

    static Marked inFavor() {
        return new Marked(Ballot.Choice.IN_FAVOR, Map.of("theory", 4, "projects", 5));
    }

    static Publishing publishing() {
        return publishing(TERMS);
    }

    private static Publishing publishing(PanelTerms terms) {
        return new Publishing(terms, new Announcement(NOTICE, new Bilingual("工程师", "Engineer"),
                new Term(5, Calendars.WORKING_DAYS)), CALENDAR);
    }

    static Optional<PublicNotice> resultNotice() {
        var tallied = VoteRules.tally(voting(), List.of(),
                publishing(anybody()),
                CHAIR, INTERVIEW);
        return ((Decision.Accepted<VoteRules.Result>) tallied).value().notice().map(step -> step.after());
    }

    /** Terms by which everything passes. */
    private static PanelTerms anybody() {
        return new PanelTerms(TERMS.round(), TERMS.paper(), new Vote(new Fraction(0, 1), new Fraction(0, 1)), 5,
                TERMS.rubrics());
    }

    static Instant resultIsClear() {
        return resultNotice().map(notice -> notice.deadline().orElseThrow().dueAt().plus(Duration.ofMinutes(1)))
                .orElseThrow();
    }

    static Object reason(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
    }
}
