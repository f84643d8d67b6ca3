package recognition.domain.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static recognition.domain.title.Titles.EMPLOYER;
import static recognition.domain.title.Titles.NOTICE_FIRST;
import static recognition.domain.title.Titles.POSTED;
import static recognition.domain.title.Titles.WINDOW;
import static recognition.domain.title.Titles.facts;
import static recognition.domain.title.Titles.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.account.Account;
import recognition.domain.account.Account.Unit;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Conditions;
import recognition.domain.catalog.Editions;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.time.HouseClock;
import recognition.domain.title.OpeningRules.Evidence;
import recognition.domain.title.OpeningRules.Proposal;
import recognition.domain.title.Round.CutOff;
import recognition.domain.title.Round.Window;
import recognition.domain.verification.Requests;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationRequest;

/** What an application is opened on. */
class OpeningRulesTest {
    private static final EntryId C10 = EntryId.parse("shanghai-3.0-C-10").orElseThrow();
    private static final EntryId A48 = EntryId.parse("shanghai-3.0-A-48").orElseThrow();
    private static final Round ROUND = NOTICE_FIRST.round();
    private static final VerificationRequest VERIFIED = Requests.decided(Outcome.VERIFIED);
    private static final Instant VERIFIED_AT = VERIFIED.result().orElseThrow().verifiedAt();

    private static Decision<Step<TitleApplication>> open(EntryId entry, TitleLevel level, Round round, int yearsHeld,
            VerificationRequest verified, Instant now) {
        var proposal = new Proposal(Titles.OPENING.id(), round.id(), entry, level, TitleSeries.ENGINEERING,
                verified.result().orElseThrow().code(), LocalDate.of(1980, 2, 29), null);
        return OpeningRules.open(proposal, new Evidence(Optional.of(round), catalog(yearsHeld), true,
                Optional.of(new Account("employer", "hr@example.org", Account.Language.ZH,
                        new Unit(Titles.UNIT, "示例公司", Unit.Kind.COMPANY), POSTED)),
                Optional.of(verified), Optional.empty()), EMPLOYER, now);
    }

    private static Decision<Step<TitleApplication>> open(VerificationRequest verified) {
        return open(C10, null, ROUND, 0, verified, POSTED);
    }

    /** One certificate, listed in two categories. */
    private static Catalog catalog(int yearsHeld) {
        var c10 = Eligibilities.entry();
        var conditions = new Conditions(yearsHeld == 0 ? null : yearsHeld, TitleLevel.ASSOCIATE_SENIOR,
                Set.of(TitleSeries.ENGINEERING), c10.conditions().specialty(), null);
        return new Catalog(new Editions(List.of(Eligibilities.edition(ROUND))), List.of(
                new CatalogEntry(C10, c10.sector(), c10.qualification(), c10.certificate(), conditions,
                        c10.provenance()),
                new CatalogEntry(A48, c10.sector(), c10.qualification(), c10.certificate(), conditions,
                        c10.provenance())));
    }

    private static Round verifiedBy(CutOff cutOff) {
        return new Round(ROUND.id(), ROUND.number(), ROUND.name(), ROUND.announced(), ROUND.basis(),
                new Window(WINDOW.opens(), WINDOW.closes()), cutOff,
                new Round.Conditions(EnumSet.allOf(Unit.Kind.class), Set.of(), LocalDate.of(2026, 12, 31), 5, 3000),
                ROUND.procedure(), ROUND.routes(), ROUND.schedule());
    }

    @Test
    void isAVerifiedCertificateWhicheverCategoryItWasVerifiedFor() {
        assertEquals("accepted", reason(open(VERIFIED)));
    }

    @Test
    void isNoVerificationThatIsSuspendedRevokedReplacedOrConditional() {
        for (var status : EnumSet.complementOf(EnumSet.of(Status.ACTIVE))) {
            assertEquals(TitleRefusal.CERTIFICATE_NOT_VERIFIED, reason(open(Requests.verifiedAndThen(status))),
                    status::name);
        }
        assertEquals(TitleRefusal.CERTIFICATE_NOT_VERIFIED, reason(open(Requests.verifiedConditionally())));
        assertEquals(TitleRefusal.CERTIFICATE_NOT_VERIFIED, reason(open(Requests.decided(Outcome.DISCREPANCY))));
    }

    @Test
    void isAnEntryOfTheRoundsOwnListAndCategory() {
        for (var other : List.of("shanghai-2.0-C-10", "shanghai-3.0-A-48", "shanghai-3.0-C-41")) {
            var refused = open(EntryId.parse(other).orElseThrow(), null, ROUND, 0, VERIFIED, POSTED);
            assertEquals(TitleRefusal.ENTRY_NOT_OF_THE_ROUND, reason(refused), other);
            assertEquals("S3-01", facts(refused).get("article"));
        }
    }

    @Test
    void isALevelOfTheEntryOrBelowAndNoneAbove() {
        var refused = OpeningRules.open(new Proposal(Titles.OPENING.id(), ROUND.id(), C10, TitleLevel.ASSOCIATE_SENIOR,
                TitleSeries.ENGINEERING, VERIFIED.result().orElseThrow().code(), LocalDate.of(1980, 2, 29), null),
                new Evidence(Optional.of(ROUND), lower(), true, Optional.empty(), Optional.of(VERIFIED),
                        Optional.empty()),
                EMPLOYER, POSTED);
        assertEquals(TitleRefusal.LEVEL_ABOVE_THE_ENTRY, reason(refused));
        assertEquals(Map.of("article", "S2-17", "level", TitleLevel.JUNIOR), facts(refused));
        assertEquals("accepted", reason(open(C10, TitleLevel.JUNIOR, ROUND, 0, VERIFIED, POSTED)));
    }

    /** The same entry, listed for a junior title. */
    private static Catalog lower() {
        var c10 = Eligibilities.entry();
        return new Catalog(new Editions(List.of(Eligibilities.edition(ROUND))),
                List.of(new CatalogEntry(C10, c10.sector(), c10.qualification(), c10.certificate(),
                        new Conditions(null, TitleLevel.JUNIOR, Set.of(TitleSeries.ENGINEERING),
                                c10.conditions().specialty(), null),
                        c10.provenance())));
    }

    @Test
    void isAVerificationThatPassedByTheCutOffToTheDay() {
        var day = LocalDate.ofInstant(VERIFIED_AT, HouseClock.SHANGHAI);
        assertEquals("accepted", reason(open(C10, null, verifiedBy(new CutOff(day, true)), 0, VERIFIED, POSTED)));
        assertEquals(TitleRefusal.VERIFIED_TOO_LATE,
                reason(open(C10, null, verifiedBy(new CutOff(day, false)), 0, VERIFIED, POSTED)));
        assertEquals(TitleRefusal.VERIFIED_TOO_LATE,
                reason(open(C10, null, verifiedBy(new CutOff(day.minusDays(1), true)), 0, VERIFIED, POSTED)));
    }

    /** Issued on 1 May 2012; the window's last day is 18 December 2026. */
    @Test
    void isACertificateHeldAsLongAsTheEntryAsksByTheEndOfTheWindow() {
        assertEquals("accepted", reason(open(C10, null, ROUND, 14, VERIFIED, POSTED)));
        var refused = open(C10, null, ROUND, 15, VERIFIED, POSTED);
        assertEquals(TitleRefusal.NOT_HELD_LONG_ENOUGH, reason(refused));
        assertEquals(LocalDate.of(2027, 5, 1), facts(refused).get("heldLongEnoughOn"));
    }

    @Test
    void isAWindowThatHasNotClosedToTheSecondExceptForAnAppointment() {
        assertEquals("accepted", reason(open(C10, null, ROUND, 0, VERIFIED, WINDOW.closes().minusSeconds(1))));
        assertEquals(TitleRefusal.SUBMISSION_WINDOW_CLOSED,
                reason(open(C10, null, ROUND, 0, VERIFIED, WINDOW.closes())));
        assertEquals("accepted", reason(open(C10, TitleLevel.JUNIOR, ROUND, 0, VERIFIED, WINDOW.closes())));
    }
}
