package recognition.domain.title;

import static recognition.domain.Decision.accept;
import static recognition.domain.title.Steps.refuse;
import static recognition.domain.title.Steps.refuseIf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.account.Account;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.code.Hash;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication.Aim;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Employer;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Proof;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.ResultCheck.Proof.BirthDate;
import recognition.domain.verification.VerificationRequest;

/** How an application is opened in a round, on a verified certificate (S2-17, S2-26, S3-01, S3-02, S3-13). */
public final class OpeningRules {
    private OpeningRules() {}

    /**
     * What an employer proposes: a round, an entry, and the result that proves the certificate.
     *
     * @param level null for the entry's own
     * @param series null where the entry has one only
     * @param resultCode of the verification, with the holder's birth date, as in a public check
     * @param copyOf an earlier application of the same person, to begin with what stands there; null for none
     */
    public record Proposal(ApplicationId id, String round, EntryId entry, TitleLevel level, TitleSeries series,
            CheckedCode resultCode, LocalDate birthDate, ApplicationId copyOf) {}

    /**
     * What a proposal is judged by.
     *
     * @param lowerLevelAllowed the policy {@code title.lower-level}
     * @param named the request whose result has the proposal's code
     * @param earlier the application the proposal copies
     */
    public record Evidence(Optional<Round> round, Catalog catalog, boolean lowerLevelAllowed,
            Optional<Account> employer, Optional<VerificationRequest> named, Optional<TitleApplication> earlier) {}

    public static Decision<Step<TitleApplication>> open(Proposal proposal, Evidence evidence, Caller.Person by,
            Instant now) {
        return evidence.round().map(round -> open(proposal, evidence, round, by, now))
                .orElseGet(() -> refuse(TitleRefusal.ROUND_UNKNOWN));
    }

    private static Decision<Step<TitleApplication>> open(Proposal proposal, Evidence evidence, Round round,
            Caller.Person by, Instant now) {
        return entryOfRound(evidence.catalog().entry(proposal.entry()), round)
                .then(entry -> aim(proposal, entry, evidence.lowerLevelAllowed(), round)
                        .then(aim -> checkWindow(aim, round, now)
                                .then(_ -> employer(evidence.employer(), round))
                                .then(employer -> verified(proposal, evidence, entry, aim, round)
                                        .map(verified -> opening(proposal, aim, employer, verified, round, by, now)))))
                .then(opening -> dossier(proposal, evidence.earlier(), opening)
                        .map(dossier -> Steps.step(new Draft(opening, dossier), "TITLE_APPLICATION_OPENED", now,
                                Actor.of(by), "S2-28", round, copied(proposal))));
    }

    private static Map<String, String> copied(Proposal proposal) {
        return proposal.copyOf() == null ? Map.of() : Map.of("copyOf", proposal.copyOf().value());
    }

    private static Opening opening(Proposal proposal, Aim aim, Account.Unit unit, VerificationRequest verified,
            Round round,
            Caller.Person by, Instant now) {
        return new Opening(proposal.id(), round.id(), aim, new Employer(unit.code(), unit.name(), unit.kind()),
                applicant(verified.particulars().holder()),
                new Proof(verified.opening().id(), verified.result().orElseThrow().verifiedAt(),
                        verified.particulars().certificate().issuedOn()),
                by.subject(), now, aim.route() == Route.COMMITTEE ? round.window().closes() : null);
    }

    private static Applicant applicant(Holder holder) {
        var identity = holder.identity();
        return new Applicant(holder.name(), Hash.of(identity.kind().name(), identity.number()));
    }

    private static Decision<CatalogEntry> entryOfRound(Optional<CatalogEntry> entry, Round round) {
        return entry
                .filter(one -> one.id().category() == round.category() && one.id().edition().equals(round.edition()))
                .map(Decision::accept)
                .orElseGet(() -> refuse(TitleRefusal.ENTRY_NOT_OF_THE_ROUND,
                        Map.of("edition", round.edition(), "category", round.category())));
    }

    /** Level and series are the entry's own, or below and among them (S2-17). */
    private static Decision<Aim> aim(Proposal proposal, CatalogEntry entry, boolean lowerLevelAllowed, Round round) {
        var listed = entry.conditions().titleLevel();
        var level = proposal.level() == null ? listed : proposal.level();
        var series = series(proposal, entry);
        return refuseIf(level.compareTo(listed) > 0, TitleRefusal.LEVEL_ABOVE_THE_ENTRY, Map.of("level", listed))
                .then(_ -> refuseIf(level.compareTo(listed) < 0 && !lowerLevelAllowed,
                        TitleRefusal.LEVEL_BELOW_THE_ENTRY, Map.of("level", listed)))
                .then(_ -> refuseIf(series.isEmpty(), TitleRefusal.SERIES_NOT_OF_THE_ENTRY,
                        Map.of("series", List.copyOf(entry.conditions().titleSeries()))))
                .map(_ -> new Aim(entry.id(), level, series.orElseThrow(), round.routes().get(level)));
    }

    private static Optional<TitleSeries> series(Proposal proposal, CatalogEntry entry) {
        var listed = entry.conditions().titleSeries();
        return proposal.series() == null && listed.size() == 1
                ? listed.stream().findFirst()
                : Optional.ofNullable(proposal.series()).filter(listed::contains);
    }

    /** No window binds an employer's appointment (S3-11). */
    private static Decision<Boolean> checkWindow(Aim aim, Round round, Instant now) {
        return refuseIf(aim.route() == Route.COMMITTEE && !now.isBefore(round.window().closes()),
                TitleRefusal.SUBMISSION_WINDOW_CLOSED, Guards.window(round));
    }

    private static Decision<Account.Unit> employer(Optional<Account> employer, Round round) {
        var unit = employer.map(Account::unit);
        if (unit.isEmpty()) {
            return refuse(TitleRefusal.EMPLOYER_NOT_REGISTERED);
        }
        return round.conditions().employers().contains(unit.get().kind())
                ? accept(unit.get())
                : refuse(TitleRefusal.EMPLOYER_KIND_NOT_ADMITTED,
                        Map.of("admitted", List.copyOf(round.conditions().employers())));
    }

    /** The certificate verified must be the entry's own, whichever category it was verified for (S2-26, S2-43, S3-13). */
    private static Decision<VerificationRequest> verified(Proposal proposal, Evidence evidence, CatalogEntry entry,
            Aim aim,
            Round round) {
        var fits = evidence.named().flatMap(one -> ResultCheck.of(one, new BirthDate(proposal.birthDate())))
                .filter(found -> found.result().now().isWhole()).map(ResultCheck.Found::request)
                .filter(one -> evidence.catalog().entry(one.opening().entry())
                        .filter(other -> other.qualification().equals(entry.qualification())).isPresent());
        if (fits.isEmpty()) {
            return refuse(TitleRefusal.CERTIFICATE_NOT_VERIFIED);
        }
        var inTime = aim.route() != Route.COMMITTEE
                || round.verifiedBy().isMetBy(fits.get().result().orElseThrow().verifiedAt());
        return refuseIf(!inTime, TitleRefusal.VERIFIED_TOO_LATE, Map.of("cutOff", round.verifiedBy().day()))
                .then(_ -> heldLongEnough(fits.get(), entry, round));
    }

    private static Decision<VerificationRequest> heldLongEnough(VerificationRequest verified, CatalogEntry entry,
            Round round) {
        var years = entry.conditions().minimumYearsHeld();
        if (years == null) {
            return accept(verified);
        }
        var heldLongEnoughOn = verified.particulars().certificate().issuedOn().plusYears(years);
        return refuseIf(heldLongEnoughOn.isAfter(round.window().lastDay()), TitleRefusal.NOT_HELD_LONG_ENOUGH,
                Map.of("heldLongEnoughOn", heldLongEnoughOn)).map(_ -> verified);
    }

    /** The background and the summary are copied; the applicant is invited anew and signs a commitment for this application. */
    private static Decision<Dossier> dossier(Proposal proposal, Optional<TitleApplication> earlier, Opening opening) {
        if (proposal.copyOf() == null) {
            return accept(Dossier.EMPTY);
        }
        return earlier
                .filter(one -> one.opening().unit().equals(opening.unit())
                        && one.opening().applicant().person().equals(opening.applicant().person()))
                .map(TitleApplication::dossier)
                .map(was -> accept(new Dossier(Link.NONE, was.background(),
                        new Declaration(was.declaration().summary(), null, null))))
                .orElseGet(() -> refuse(TitleRefusal.NOTHING_TO_COPY));
    }
}
