package recognition.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.LifeMap;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Step;
import recognition.domain.document.Document.Announced;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.Erased;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.Document.ErasureReason;
import recognition.domain.document.Document.Expired;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Scanned;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentRules.Arrival;
import recognition.domain.document.DocumentTerms.ExaminationTerms;
import recognition.domain.document.DocumentTerms.KindTerms;
import recognition.domain.document.Scan.Verdict;

class DocumentLifeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final String SHA256 = "ab".repeat(32);
    private static final String VERSION = "v1";
    private static final Random RANDOM = new Random(5);
    private static final Caller.Person HOLDER = new Caller.Person("holder", Set.of(Role.HOLDER), null);
    private static final Owner STRANGER = new Owner.Individual("stranger");
    private static final DocumentTerms TERMS = new DocumentTerms(Duration.ofHours(24), Duration.ofHours(24),
            new ExaminationTerms(Duration.ofSeconds(10), 1, 1, 1, Set.of()),
            Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind,
                    _ -> new KindTerms(Set.of(Type.PDF), 10, Period.ofDays(90), Period.ofYears(2)))));
    private static final Announcement ANNOUNCED = announced(Kind.CERTIFICATE, null);
    private static final StoredFile FILE = new StoredFile("kept-1", 10, SHA256);
    private static final Scan NO_THREATS = new Scan(VERSION, Verdict.NO_THREATS_FOUND);
    private static final Scan THREATS = new Scan(VERSION, Verdict.THREATS_FOUND);
    private static final Arrival PASSED = new Arrival(VERSION, new Examination.Passed(), FILE);
    private static final Arrival FAILED = new Arrival(VERSION, new Examination.Failed(RejectionReason.ENCRYPTED),
            null);

    private static final Requested REQUESTED = new Requested(ANNOUNCED, NOW.plus(Duration.ofHours(24)));
    private static final Scanned SCANNED = new Scanned(ANNOUNCED, VERSION, NOW.plus(Duration.ofHours(24)));
    private static final Arrived ARRIVED = new Arrived(ANNOUNCED, VERSION, FILE, NOW,
            NOW.plus(Duration.ofHours(24)));
    private static final Clean CLEAN = new Clean(ANNOUNCED, FILE, NOW, NOW.plus(Duration.ofDays(90)));
    private static final Erasing ERASING = new Erasing(ANNOUNCED, ErasureReason.OWNER_ASKED, NOW);

    private static Announcement announced(Kind kind, DocumentId original) {
        return new Announcement(DocumentId.random(RANDOM), Owner.of(HOLDER), kind,
                new Announced(Type.PDF, "护照 passport.pdf", 10, SHA256), original, NOW);
    }

    private static List<Document> stages() {
        return List.of(REQUESTED, SCANNED, ARRIVED, CLEAN, new Rejected(ANNOUNCED, RejectionReason.ENCRYPTED, NOW),
                new Expired(ANNOUNCED, NOW), ERASING, new Erased(ANNOUNCED, ErasureReason.OWNER_ASKED, NOW));
    }

    private enum DocumentStep {
        ARRIVE,
        SCAN,
        OPEN,
        ERASE,
        ADVANCE,
        NOTE_ERASED
    }

    /** Every way a step can be taken. */
    private static Stream<Decision<Step<Document>>> take(DocumentStep step, Document is) {
        return switch (step) {
            case ARRIVE -> Stream.of(arrive(is, PASSED), arrive(is, FAILED));
            case SCAN -> Stream.of(scan(is, NO_THREATS), scan(is, THREATS));
            case OPEN -> Stream.of(DocumentRules.open(is, "", HOLDER, LATER));
            case ERASE -> Stream.of(DocumentRules.erase(is, Uses.NONE, HOLDER, LATER));
            case ADVANCE -> Stream.of(advance(is, used(NOW), NOW.plus(Duration.ofDays(90))),
                    advance(is, Uses.NONE, NOW.plus(Duration.ofDays(90))));
            case NOTE_ERASED -> Stream.of(DocumentRules.erased(is, LATER));
        };
    }

    private static Decision<Step<Document>> arrive(Document is, Arrival arrival) {
        return DocumentRules.arrive(is, arrival, TERMS, LATER);
    }

    private static Decision<Step<Document>> scan(Document is, Scan scan) {
        return DocumentRules.scan(is, scan, FILE, TERMS, LATER);
    }

    private static Decision<Step<Document>> advance(Document is, Uses uses, Instant now) {
        return DocumentRules.advance(is, uses, TERMS, now);
    }

    private static Uses used(Instant last) {
        return new Uses(Set.of("VERIFICATION#v_1"), last);
    }

    private static Set<String> leadsTo(DocumentStep step, Document is) {
        var names = new LinkedHashSet<String>();
        take(step, is).forEach(
                decision -> decision.ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName())));
        return names;
    }

    private static Object reason(Decision<?> decision) {
        return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
    }

    private static Step<Document> step(Decision<Step<Document>> decision) {
        return ((Accepted<Step<Document>>) decision).value();
    }

    @Nested
    class TheMap {

        @Test
        void isTheOneThatIsPrinted() {
            assertEquals(LifeMap.printed("document"),
                    LifeMap.of(stages(), DocumentStep.values(), DocumentLifeTest::leadsTo));
        }

        @Test
        void hasAWayIntoEveryStageAndOutOfEveryOneThatIsNotAnEnd() {
            var reached = stages().stream().flatMap(
                    stage -> Stream.of(DocumentStep.values()).flatMap(step -> leadsTo(step, stage).stream()))
                    .collect(Collectors.toSet());
            reached.add("Requested");
            assertEquals(stages().stream().map(stage -> stage.getClass().getSimpleName()).collect(Collectors.toSet()),
                    reached);
            for (var stage : stages()) {
                assertEquals(stage instanceof Erased,
                        Stream.of(DocumentStep.values()).allMatch(step -> leadsTo(step, stage).isEmpty()));
            }
        }

        @Test
        void holdsEveryStage() {
            assertEquals(Set.of(Document.class.getPermittedSubclasses()).stream()
                    .filter(type -> type.isRecord() && Document.class.isAssignableFrom(type))
                    .collect(Collectors.toSet()),
                    stages().stream().map(Document::getClass).collect(Collectors.toSet()));
        }
    }

    @Nested
    class Announcing {

        @Test
        void awaitsTheFileForADay() {
            var after = step(DocumentRules.announce(ANNOUNCED, null, TERMS, HOLDER)).after();

            assertEquals(new Requested(ANNOUNCED, NOW.plus(Duration.ofHours(24))), after);
        }

        @Test
        void asksATranslationForItsOriginalAndNothingElseForOne() {
            assertEquals(DocumentRefusal.ORIGINAL_NOT_NAMED, announce(Kind.TRANSLATION, null, null));
            assertEquals(DocumentRefusal.ORIGINAL_NOT_NAMED, announce(Kind.DEGREE, ANNOUNCED.id(), CLEAN));
            assertEquals("accepted", announce(Kind.TRANSLATION, ANNOUNCED.id(), CLEAN));
            assertEquals("accepted", announce(Kind.TRANSLATION, ANNOUNCED.id(), REQUESTED));
        }

        @Test
        void takesNoOriginalThatIsSomebodyElsesOrGoneOrATranslationItself() {
            var foreign = new Clean(new Announcement(ANNOUNCED.id(), STRANGER, Kind.CERTIFICATE, ANNOUNCED.file(), null,
                    NOW), FILE, NOW, LATER);
            var translation = new Clean(announced(Kind.TRANSLATION, ANNOUNCED.id()), FILE, NOW, LATER);
            for (Document original : Stream.concat(Stream.of(null, foreign, translation), stages().stream().skip(4))
                    .toList()) {
                assertEquals(DocumentRefusal.ORIGINAL_NOT_USABLE,
                        announce(Kind.TRANSLATION, ANNOUNCED.id(), original));
            }
        }

        private static Object announce(Kind kind, DocumentId named, Document original) {
            return reason(DocumentRules.announce(announced(kind, named), original, TERMS, HOLDER));
        }
    }

    @Nested
    class BecomingClean {

        @Test
        void takesExaminationAndVerdictInEitherOrder() {
            assertEquals(CLEAN.file(), ((Clean) step(scan(ARRIVED, NO_THREATS)).after()).file());
            assertEquals(CLEAN.file(), ((Clean) step(arrive(SCANNED, PASSED)).after()).file());
        }

        @Test
        void isPinnedByVersionAndChecksumInItsLine() {
            for (var decision : List.of(scan(ARRIVED, NO_THREATS), arrive(SCANNED, PASSED))) {
                assertEquals("DOCUMENT_CLEAN", step(decision).event().kind());
                assertEquals(FILE.version(), step(decision).event().details().get("version"));
                assertEquals(SHA256, step(decision).event().details().get("sha256"));
            }
            assertEquals(VERSION, step(arrive(REQUESTED, PASSED)).event().details().get("version"));
        }

        @Test
        void isNeverSoByAnyOtherVerdict() {
            for (var verdict : Verdict.values()) {
                var scan = new Scan(VERSION, verdict);
                for (var is : List.of(REQUESTED, SCANNED, ARRIVED)) {
                    var isGood = verdict == Verdict.NO_THREATS_FOUND;
                    assertEquals(isGood, !(scan(is, scan) instanceof Accepted<Step<Document>>(var step))
                            || !(step.after() instanceof Rejected));
                }
            }
            assertEquals(Verdict.FAILED, Verdict.of("PROBABLY_FINE"));
            assertEquals(Verdict.FAILED, Verdict.of(""));
        }

        @Test
        void needsTheVerdictOnTheVersionThatWasExamined() {
            var other = new Scan("v2", Verdict.NO_THREATS_FOUND);

            assertFalse(DocumentRules.isMadeCleanBy(ARRIVED, other, LATER));
            assertEquals(DocumentRefusal.SCANNED_BEFORE, reason(scan(ARRIVED, other)));
            assertTrue(DocumentRules.isMadeCleanBy(ARRIVED, NO_THREATS, LATER));
        }

        @Test
        void isEndedByAThreatInAnyVersionAndAtAnyTime() {
            var other = new Scan("v2", Verdict.THREATS_FOUND);
            for (var is : List.of(REQUESTED, SCANNED, ARRIVED, CLEAN)) {
                assertEquals(RejectionReason.THREAT_FOUND, ((Rejected) step(scan(is, other)).after()).reason());
            }
        }

        @Test
        void isNotUndoneByAScanThatFails() {
            assertEquals(DocumentRefusal.SCANNED_BEFORE, reason(scan(CLEAN, new Scan(VERSION, Verdict.FAILED))));
        }

        @Test
        void isToldTwiceWithoutEffect() {
            assertEquals(DocumentRefusal.ARRIVED_BEFORE, reason(arrive(ARRIVED, PASSED)));
            assertEquals(DocumentRefusal.SCANNED_BEFORE, reason(scan(SCANNED, NO_THREATS)));
            assertEquals(DocumentRefusal.ARRIVED_BEFORE, reason(arrive(CLEAN, PASSED)));
            assertEquals(DocumentRefusal.SCANNED_BEFORE, reason(scan(CLEAN, NO_THREATS)));
        }

        @Test
        void isNoMoreOnceItsOwnerHadItErasedWhileItWasScanned() {
            assertEquals(DocumentRefusal.DOCUMENT_ERASED, reason(scan(ERASING, NO_THREATS)));
            assertEquals(DocumentRefusal.DOCUMENT_ERASED, reason(arrive(ERASING, PASSED)));
        }
    }

    @Nested
    class WhatArrives {

        @Test
        void isAsAnnouncedInSizeAndChecksum() {
            assertEquals("Optional.empty", fault(new Upload(10, SHA256, null)));
            assertEquals("Optional[SIZE_DIFFERS]", fault(new Upload(11, null, null)));
            assertEquals("Optional[CHECKSUM_DIFFERS]", fault(new Upload(10, "cd".repeat(32), null)));
        }

        private static String fault(Upload upload) {
            return DocumentRules.fault(ANNOUNCED, upload).toString();
        }

        @Test
        void isTakenUntilTheLastSecondAndNotAfter() {
            var ends = REQUESTED.expiresAt();

            assertEquals("accepted", reason(DocumentRules.arrive(REQUESTED, PASSED, TERMS, ends.minusSeconds(1))));
            assertEquals(DocumentRefusal.ARRIVED_BEFORE,
                    reason(DocumentRules.arrive(REQUESTED, PASSED, TERMS, ends)));
            assertEquals(new Expired(ANNOUNCED, ends), DocumentRules.asOf(REQUESTED, ends.plusSeconds(9)));
        }
    }

    @Nested
    class Time {

        @Test
        void endsAnUploadThatNeverCameAsOfTheSecondItWasDue() {
            var ends = REQUESTED.expiresAt();
            assertEquals(DocumentRefusal.NOT_DUE, reason(advance(REQUESTED, Uses.NONE, ends.minusSeconds(1))));
            var ended = step(advance(REQUESTED, Uses.NONE, ends.plusSeconds(3_600)));
            assertEquals(new Expired(ANNOUNCED, ends), ended.after());
            assertEquals(ends, ended.event().at());
        }

        @Test
        void endsWhatWasNeverScannedOrNeverExamined() {
            assertEquals(new Rejected(ANNOUNCED, RejectionReason.NOT_SCANNED, ARRIVED.dueBy()),
                    step(advance(ARRIVED, Uses.NONE, ARRIVED.dueBy())).after());
            assertEquals(new Rejected(ANNOUNCED, RejectionReason.NOT_EXAMINED, SCANNED.dueBy()),
                    step(advance(SCANNED, Uses.NONE, SCANNED.dueBy())).after());
            assertEquals(DocumentRefusal.SCANNED_BEFORE,
                    reason(DocumentRules.scan(ARRIVED, NO_THREATS, FILE, TERMS, ARRIVED.dueBy())));
        }

        @Test
        void letsGoWhatNobodyUsed() {
            var due = CLEAN.keptUntil();
            assertEquals(DocumentRefusal.NOT_DUE, reason(advance(CLEAN, Uses.NONE, due.minusSeconds(1))));
            assertEquals(new Erasing(ANNOUNCED, ErasureReason.NEVER_USED, due),
                    step(advance(CLEAN, Uses.NONE, due)).after());
        }

        @Test
        void keepsWhatACaseRestsOnForItsKindsYearsAfterTheLastUse() {
            var kept = (Clean) step(advance(CLEAN, used(LATER), CLEAN.keptUntil())).after();

            assertEquals(Instant.parse("2028-11-24T02:00:00Z"), kept.keptUntil());
            assertEquals(DocumentRefusal.NOT_DUE,
                    reason(advance(kept, used(LATER), kept.keptUntil().minusSeconds(1))));
            assertEquals(new Erasing(ANNOUNCED, ErasureReason.RETENTION_OVER, kept.keptUntil()),
                    step(advance(kept, used(LATER), kept.keptUntil())).after());
            assertInstanceOf(Clean.class,
                    step(advance(kept, used(kept.keptUntil().minusSeconds(1)), kept.keptUntil())).after());
        }

        @Test
        void hasADeadlineInEveryStageThatTimeMoves() {
            for (var stage : stages()) {
                assertEquals(!(stage instanceof Rejected || stage instanceof Expired || stage instanceof Erased),
                        stage.deadline().isPresent(), stage.getClass()::getSimpleName);
            }
        }
    }

    @Nested
    class AskingForErasure {

        @Test
        void isRefusedWithTheCasesThatRestOnIt() {
            var refused = (Refused<?>) DocumentRules.erase(CLEAN, used(NOW), HOLDER, LATER);

            assertEquals(DocumentRefusal.DOCUMENT_IN_USE, refused.reason());
            assertEquals(List.of("VERIFICATION#v_1"), refused.facts().get("cases"));
        }

        @Test
        void leavesTheChecksumAndForgetsTheName() {
            var gone = step(DocumentRules.erased(ERASING, LATER));

            assertEquals("", gone.after().announcement().file().name());
            assertEquals(SHA256, gone.event().details().get("sha256"));
        }
    }

    @Nested
    class Using {

        private static Optional<Misfit.Reason> misfit(Document is, DocumentPlace place, Owner owner,
                DocumentId... beside) {
            return DocumentRules.misfit(is, Named.in(place, ANNOUNCED.id()), Set.of(owner), Set.of(beside));
        }

        @Test
        void takesWhatIsCleanAndOnesOwn() {
            for (var stage : stages()) {
                assertEquals(stage instanceof Clean,
                        misfit(stage, DocumentPlace.REQUEST, Owner.of(HOLDER)).isEmpty());
                assertEquals(Optional.of(Misfit.Reason.NOT_USABLE), misfit(stage, DocumentPlace.REQUEST, STRANGER));
            }
            assertEquals(Optional.of(Misfit.Reason.NOT_USABLE),
                    misfit(null, DocumentPlace.REQUEST, Owner.of(HOLDER)));
        }

        @Test
        void takesATranslationBesideItsOriginal() {
            var translation = new Clean(announced(Kind.TRANSLATION, ANNOUNCED.id()), FILE, NOW, LATER);

            assertEquals(Optional.of(Misfit.Reason.ORIGINAL_NOT_NAMED), misfit(translation, DocumentPlace.REQUEST,
                    Owner.of(HOLDER), translation.announcement().id()));
            assertEquals(Optional.empty(), misfit(translation, DocumentPlace.REQUEST, Owner.of(HOLDER),
                    translation.announcement().id(), ANNOUNCED.id()));
        }

        @Test
        void takesInEachPlaceTheKindsThatBelongThereAndNoOther() {
            for (var place : DocumentPlace.values()) {
                for (var kind : Kind.values()) {
                    var is = new Clean(announced(kind, null), FILE, NOW, LATER);
                    assertEquals(place.kinds().contains(kind)
                            ? Optional.empty()
                            : Optional.of(Misfit.Reason.OTHER_KIND), misfit(is, place, Owner.of(HOLDER)));
                }
            }
            assertEquals(Set.of(Kind.APPOINTMENT_FORM), DocumentPlace.APPOINTMENT.kinds());
        }

        @Test
        void isRefusedWithEveryDocumentThatDoesNotFitAndItsPlaceInTheList() {
            var fits = DocumentId.random(RANDOM);
            var other = DocumentId.random(RANDOM);
            var refused = (Refused<Boolean>) DocumentRules.refuseMisfits(
                    Named.in(DocumentPlace.REQUEST, Arrays.asList(fits, other, null, other)), List.of(),
                    (named, _) -> named.id().equals(fits)
                            ? Optional.empty()
                            : Optional.of(Misfit.Reason.OTHER_KIND));

            assertEquals(DocumentRefusal.DOCUMENT_NOT_USABLE, refused.reason());
            assertEquals(List.of(new Misfit(new Named(DocumentPlace.REQUEST, 1, other), Misfit.Reason.OTHER_KIND),
                    new Misfit(new Named(DocumentPlace.REQUEST, 3, other), Misfit.Reason.OTHER_KIND)),
                    refused.facts().get("missing"));
        }

        @Test
        void opensWhatIsCleanAndNotesWhoOpenedWhichVersionThroughWhichCase() {
            for (var stage : stages()) {
                assertEquals(stage instanceof Clean,
                        DocumentRules.open(stage, "", HOLDER, LATER) instanceof Accepted);
            }
            var opened = step(DocumentRules.open(CLEAN, "VERIFICATION#v_1", HOLDER, LATER)).event();
            assertEquals("VERIFICATION#v_1", opened.details().get("through"));
            assertEquals(FILE.version(), opened.details().get("version"));
        }
    }
}
