package recognition.storage.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import javax.crypto.Cipher;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Basis;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.Term;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Timer;
import recognition.domain.notice.NoticeId;
import recognition.domain.panel.Assessment;
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
import recognition.domain.panel.Assessment.Proposal;
import recognition.domain.panel.Assessment.Reviews;
import recognition.domain.panel.Assessment.Session;
import recognition.domain.panel.Assessment.Sought;
import recognition.domain.panel.Assessment.Title;
import recognition.domain.panel.Ballot;
import recognition.domain.panel.Ballot.Choice;
import recognition.domain.panel.Bench;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Bench.Recusal;
import recognition.domain.panel.Checklist;
import recognition.domain.panel.ChecklistItem;
import recognition.domain.panel.ChecklistItem.Mark;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.Panel.Slot;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PaperDue;
import recognition.domain.panel.SealedBallot;
import recognition.domain.panel.Tally;
import recognition.domain.panel.VoteRules.Cast;
import recognition.domain.panel.VoteRules.Result;
import recognition.domain.title.ApplicationId;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.verification.DynamoStatusLists;

/** What is kept together with an assessment, against DynamoDB Local with the deployed table's definition. */
class DynamoAssessmentsTest {
    private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");
    private static final SocialCreditCode UNIT = new SocialCreditCode("91310115MA1K3A7Q8U");
    private static final KeyPair KEYS = keys();
    private final Random random = new Random(1);
    private final Table table = table();
    private final DynamoAssessments assessments = new DynamoAssessments(table);
    private final PanelId panel = PanelId.random(random);
    private final Slot slot = new Slot(NOW.plus(Duration.ofDays(7)), Duration.ofMinutes(30),
            ZoneId.of("Asia/Shanghai"), "Room 301");
    private final Bench bench = new Bench(panel, List.of(new Seat("chair", Office.CHAIR, "甲", UNIT),
            new Seat("secretary", Office.SECRETARY, "乙", null), new Seat("member", Office.MEMBER, "丙", null)),
            List.of(new Recusal("member", Ground.KINSHIP, NOW)));
    private final Dossier dossier = new Dossier(new Paper(3, NOW, true),
            new Reviews(new Opinion(true, "符合", null, "officer-2", NOW), null));
    private final Interview held = new Interview(NOW, List.of("chair", "secretary"), "听取陈述");
    private final Minutes minutes = new Minutes(bench, held, new Tally(2, 2, 2, 2, 0, List.of(9, 8)), NOW);

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
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

    private Opening opening() {
        var sought = new Sought("shanghai-2026-4", EntryId.parse("shanghai-3.0-C-10").orElseThrow(),
                new Title(TitleLevel.INTERMEDIATE, TitleSeries.ENGINEERING),
                new Candidate("李雷", UNIT, "浦江工程", "applicant"));
        return new Opening(ApplicationId.random(random), CheckedCode.random(random), sought,
                new Acceptance(new Checklist(Map.of(ChecklistItem.SUMMARY, Mark.MET)), "officer", NOW, "2026-1"));
    }

    private PaperDue due() {
        var rule = new CountingRule("civil-code", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT, true);
        return new PaperDue(LocalDate.of(2027, 1, 15), new Timer(LocalDate.of(2026, 12, 2), new Term(10, rule),
                new Provisional(LocalDate.of(2026, 12, 16), NOW, new Basis("2026.1", "civil-code"), 2027), NOW),
                Late.DEEMED_WITHDRAWN);
    }

    private static Step<Assessment> step(Assessment after) {
        return new Step<>(after, new Event("TRIED", NOW, new Actor.Person("officer"), "S3-22", Map.of()));
    }

    private Versioned<Assessment> opened(Assessment first) {
        assessments.open(step(first), null);
        return assessments.find(first.opening().application()).orElseThrow();
    }

    private Assessment voting(Map<String, String> receipts) {
        return new Assessment.Voting(opening(), dossier, new Session(bench, held, NOW.plusSeconds(1), receipts));
    }

    @Test
    void everyStageIsReadAsItWasKept() {
        var certificate = new Certificate(CheckedCode.random(random), NOW);
        var proposal = new Proposal("伪造", "officer", NOW);
        for (Assessment state : List.of(new Assessment.Accepted(opening(), due()),
                new Assessment.InReview(opening(), dossier),
                new Assessment.BeforePanel(opening(), dossier, bench, null),
                new Assessment.BeforePanel(opening(), dossier, bench, slot), voting(Map.of("chair", "receipt")),
                new Assessment.Passed(opening(), minutes, NoticeId.random(random)),
                new Assessment.Certified(opening(), minutes, certificate, null),
                new Assessment.Certified(opening(), minutes, certificate, proposal),
                new Assessment.Revoked(opening(), minutes, certificate, proposal, NOW),
                new Assessment.Ended(opening(), End.PAPERS_LATE, null, NOW),
                new Assessment.Ended(opening(), End.NOT_PASSED, minutes, NOW))) {
            assertEquals(state, opened(state).state());
        }
    }

    @Test
    void aTimeOfAPanelIsBookedOnceAndFreeAgainWhenItIsLetGo() {
        var one = opened(new Assessment.BeforePanel(opening(), dossier, bench, null));
        var other = opened(new Assessment.BeforePanel(opening(), dossier, bench, null));
        var kept = assessments.keep(one, step(booked(one, slot)), null);
        assertInstanceOf(Kept.Done.class, kept);
        assertTrue(assessments.isBooked(panel, slot.starts(), other.state().opening().application()));
        assertFalse(assessments.isBooked(panel, slot.starts(), one.state().opening().application()));
        assertInstanceOf(Kept.Taken.class, assessments.keep(other, step(booked(other, slot)), null));
        var now = ((Kept.Done<Assessment>) kept).now();
        var later = new Slot(slot.starts().plusSeconds(3600), slot.length(), slot.zone(), slot.place());
        assertInstanceOf(Kept.Done.class, assessments.keep(now, step(booked(now, later)), null));
        assertInstanceOf(Kept.Done.class, assessments.keep(other, step(booked(other, slot)), null));
    }

    private Assessment booked(Versioned<Assessment> was, Slot at) {
        return new Assessment.BeforePanel(was.state().opening(), dossier, bench, at);
    }

    @Test
    void aCertificateIsFoundByItsCodeAlsoOnceItIsRevoked() {
        var passed = opened(new Assessment.Passed(opening(), minutes, NoticeId.random(random)));
        var certificate = new Certificate(CheckedCode.random(random), NOW);
        var opening = passed.state().opening();
        assessments.keep(passed, step(new Assessment.Certified(opening, minutes, certificate, null)), null);
        var certified = assessments.withCertificate(certificate.code()).orElseThrow();
        assessments.keep(certified, step(new Assessment.Revoked(opening, minutes, certificate,
                new Proposal("伪造", "officer", NOW), NOW)), null);
        var lists = new DynamoStatusLists(table);
        var place = lists.placeOfTitle(certificate.code());
        assertEquals(place, lists.placeOfTitle(certificate.code()));
        assertTrue(lists.marked(place.list()).revoked().get(place.index()));
        assertInstanceOf(Assessment.Revoked.class,
                assessments.withCertificate(certificate.code()).orElseThrow().state());
        assertEquals(Optional.empty(), assessments.withCertificate(CheckedCode.random(random)));
        assertEquals(1, assessments.of(new Owner.Unit(UNIT), 10, Optional.empty()).cases().size());
    }

    @Test
    void whatWaitsForTheAuthorityIsFoundByIt() {
        opened(new Assessment.InReview(opening(), dossier));
        assertEquals(1, assessments.waitingFor(Role.INDUSTRY_AUTHORITY, 10, Optional.empty()).cases().size());
        assertEquals(0, assessments.waitingFor(Role.OFFICER, 10, Optional.empty()).cases().size());
    }

    @Nested
    class ABallot {
        private final Versioned<Assessment> was = opened(voting(Map.of()));
        private final ApplicationId id = was.state().opening().application();

        private SealedBallot cast(String member, Choice choice) {
            var before = assessments.find(id).orElseThrow();
            var envelope = SealedBallot.seal(KEYS.getPublic(), id, member, new Ballot(choice, List.of(5, 1)));
            assertInstanceOf(Kept.Done.class,
                    assessments.keepBallot(before, new Cast(step(before.state()), envelope), null));
            return envelope;
        }

        private byte[] decrypt(byte[] sealed) {
            try {
                var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
                cipher.init(Cipher.DECRYPT_MODE, KEYS.getPrivate(), SealedBallot.OAEP);
                return cipher.doFinal(sealed);
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Test
        void isKeptSealedAndNothingElseOfIt() {
            cast("chair", Choice.AGAINST);
            var kept = table.client().scan(scan -> scan.tableName(table.name())).items().toString();
            assertFalse(Stream.of(Choice.values()).anyMatch(choice -> kept.contains(choice.name())));
        }

        /** Whatever is voted, the envelope is as long; and like votes look as unlike as different ones. */
        @Test
        void tellsNothingByItsBytes() {
            var lengths = Stream.of(Choice.values())
                    .map(choice -> SealedBallot.seal(KEYS.getPublic(), id, "chair", new Ballot(choice, List.of(1, 5))))
                    .map(one -> Base64.getDecoder().decode(one.envelope()).length).distinct().toList();
            assertEquals(List.of(256), lengths);
            assertNotEquals(SealedBallot.seal(KEYS.getPublic(), id, "chair", new Ballot(Choice.AGAINST, List.of())),
                    SealedBallot.seal(KEYS.getPublic(), id, "chair", new Ballot(Choice.AGAINST, List.of())));
        }

        @Test
        void isOpenedByThePrivateHalfAloneAndOnlyInItsOwnPlace() {
            cast("chair", Choice.AGAINST);
            var kept = assessments.ballots(id).getFirst();
            assertEquals(new Ballot(Choice.AGAINST, List.of(5, 1)), kept.open(id, this::decrypt));
            assertThrows(RuntimeException.class, () -> kept.open(id, sealed -> sealed));
            var exchanged = new SealedBallot("secretary", kept.envelope());
            assertThrows(IllegalArgumentException.class, () -> exchanged.open(id, this::decrypt));
        }

        @Test
        void ofAMemberStandsOnceAndIsGoneWithTheResult() {
            cast("chair", Choice.AGAINST);
            var before = assessments.find(id).orElseThrow();
            var second = SealedBallot.seal(KEYS.getPublic(), id, "chair", new Ballot(Choice.IN_FAVOR, List.of(1, 1)));
            assertInstanceOf(Kept.Taken.class,
                    assessments.keepBallot(before, new Cast(step(before.state()), second), null));
            var counted = new Assessment.Voting(before.state().opening(), dossier,
                    new Session(bench, held, NOW, Map.of("chair", "receipt")));
            var voted = assessments.keep(before, step(counted), null);
            assessments.keepResult(((Kept.Done<Assessment>) voted).now(),
                    new Result(step(new Assessment.Ended(before.state().opening(), End.NOT_PASSED, minutes, NOW)),
                            Optional.empty()),
                    null);
            assertEquals(List.of(), assessments.ballots(id));
        }
    }
}
