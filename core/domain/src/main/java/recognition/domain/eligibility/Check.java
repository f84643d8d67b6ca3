package recognition.domain.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import recognition.domain.account.Account;
import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.assessment.YearsHeld;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.eligibility.Requirement.AtLevel;
import recognition.domain.eligibility.Requirement.EducationAndExperience;
import recognition.domain.eligibility.Requirement.EmployerAdmitted;
import recognition.domain.eligibility.Requirement.ExperienceInCity;
import recognition.domain.eligibility.Requirement.HeldLongEnough;
import recognition.domain.eligibility.Requirement.InSeries;
import recognition.domain.eligibility.Requirement.LegallyWorking;
import recognition.domain.eligibility.Requirement.ListedInCategory;
import recognition.domain.eligibility.Requirement.NoPartIn;
import recognition.domain.eligibility.Requirement.OverseasExperienceOrBusiness;
import recognition.domain.eligibility.Requirement.Rule;
import recognition.domain.eligibility.Requirement.ScienceOrEngineeringDegree;
import recognition.domain.eligibility.Requirement.Step;
import recognition.domain.eligibility.Requirement.SupervisorConsents;
import recognition.domain.eligibility.Requirement.ToBeShown;
import recognition.domain.eligibility.Requirement.Verified;
import recognition.domain.eligibility.Requirement.VerifiedInTime;
import recognition.domain.eligibility.Requirement.WindowOpen;
import recognition.domain.eligibility.TitleFacts.NotPassed;
import recognition.domain.eligibility.TitleFacts.NotStated;
import recognition.domain.eligibility.TitleFacts.PassedOn;
import recognition.domain.eligibility.Work.Place;
import recognition.domain.time.HouseClock;
import recognition.domain.title.Round;
import recognition.domain.title.Round.CutOff;

/** What a requirement finds of one applicant on one day. A fact that was not stated leaves it still to be shown. */
record Check(TitleRules rules, Claim claim, TitleFacts facts, LocalDate day) {

    /** Whether the requirement is one for this applicant at all. */
    boolean applies(Requirement requirement) {
        return requirement.isFor(claim.level()) && !isForOthers(requirement.rule());
    }

    /** Engineering degrees are for engineering titles (S2-24), consent is for public institutions (S2-31). */
    private boolean isForOthers(Rule rule) {
        return rule instanceof ScienceOrEngineeringDegree(var series)
                && Collections.disjoint(series, claim.possibleSeries())
                || rule instanceof SupervisorConsents && facts.employer() != null
                        && facts.employer() != Account.Unit.Kind.PUBLIC_INSTITUTION;
    }

    Finding find(Requirement requirement) {
        return inTime(switch (requirement.rule()) {
            case ListedInCategory _ -> ofEntry(Finding.MET);
            case LegallyWorking _ -> working();
            case InSeries _ -> ofEntry(Finding.of(!Collections.disjoint(claim.possibleSeries(), series())));
            case AtLevel _ -> ofEntry(atLevel());
            case HeldLongEnough _ -> new YearsHeld(claim.entry(), claim.issuedOn()).find(day);
            case OverseasExperienceOrBusiness _ -> overseas();
            case ExperienceInCity(int years) -> completes(years, in(Place.IN_CITY));
            case ScienceOrEngineeringDegree _ -> scienceOrEngineering();
            case EducationAndExperience row -> ofTable(row);
            case Verified _ -> verified();
            case VerifiedInTime _ -> verifiedInTime(rules.round().verifiedBy());
            case EmployerAdmitted _ -> employer(rules.round().conditions().employers());
            case NoPartIn(var rounds) -> Finding.of(Collections.disjoint(rounds, facts.roundsTakenPart()));
            case WindowOpen _ -> windowOpen(rules.round());
            case ToBeShown _,SupervisorConsents _,Step _ -> Finding.TO_SHOW;
        });
    }

    /** What lies on a day after the round's last is too late for it. */
    private Finding inTime(Finding finding) {
        return finding instanceof MetFrom(var from) && rules.round() != null && from.isAfter(lastDay(rules.round()))
                ? new Unmet(false, from)
                : finding;
    }

    /** Where no source prints the rows of the round's edition, an officer says what the certificate stands for there (S3-01). */
    private Finding ofEntry(Finding finding) {
        if (rules.lists(claim.entry())) {
            return finding;
        }
        return rules.edition().entriesPublished() ? Finding.FINAL : Finding.JUDGMENT;
    }

    private Set<TitleSeries> series() {
        return claim.entry().conditions().titleSeries();
    }

    private Finding atLevel() {
        int above = claim.level().compareTo(claim.entry().conditions().titleLevel());
        if (above < 0 && !rules.policy().lowerLevelAllowed()) {
            return Finding.JUDGMENT;
        }
        return Finding.of(above <= 0);
    }

    private Finding working() {
        var jobs = in(Place.IN_CITY);
        if (jobs.stream().anyMatch(job -> job.isGoingOn(day))) {
            return Finding.MET;
        }
        return jobs.stream().map(Work::from).filter(from -> from.isAfter(day)).min(Comparator.naturalOrder())
                .<Finding>map(MetFrom::new).orElse(Finding.FIXABLE);
    }

    private Finding overseas() {
        if (!in(Place.OVERSEAS).isEmpty()) {
            return Finding.MET;
        }
        return facts.overseas() == null ? Finding.TO_SHOW : facts.overseas() ? Finding.MET : Finding.FIXABLE;
    }

    private Finding scienceOrEngineering() {
        var fields = facts.degrees().stream().map(Degree.Held::scienceOrEngineering).toList();
        return fields.contains(true) ? Finding.MET : fields.contains(null) ? Finding.TO_SHOW : Finding.FINAL;
    }

    /** A degree that no row of the level names is for an officer, such as a doctorate for a junior title (S2-25). */
    private Finding ofTable(EducationAndExperience row) {
        var held = facts.degrees().stream().map(Degree.Held::degree).toList();
        if (!Collections.disjoint(row.degrees(), held)) {
            return completes(row.years(), facts.work());
        }
        boolean named = rules.table(claim).anyMatch(other -> !Collections.disjoint(other.degrees(), held));
        return named || held.isEmpty() ? Finding.FINAL : Finding.JUDGMENT;
    }

    /** Related work counts wherever it was done, before or after the degree: the notice says neither (S2-09, S2-25). */
    private Finding completes(int years, List<Work> work) {
        if (years == 0) {
            return Finding.MET;
        }
        var complete = new Experience(work, rules.policy().experience()).completes(years);
        if (rules.round() == null) {
            return complete.map(from -> Finding.from(from, day)).orElse(Finding.FIXABLE);
        }
        var until = rules.round().conditions().experienceUntil();
        return complete.map(from -> from.isAfter(until) ? new Unmet(false, from) : Finding.MET).orElse(Finding.FINAL);
    }

    private Finding verified() {
        return switch (facts.verification()) {
            case PassedOn _ -> Finding.MET;
            case NotPassed _ -> Finding.FIXABLE;
            case NotStated _ -> Finding.TO_SHOW;
        };
    }

    private Finding verifiedInTime(CutOff cutOff) {
        return switch (facts.verification()) {
            case PassedOn(var passed) -> Finding.of(cutOff.isMetBy(startOf(passed)));
            case NotPassed _ -> cutOff.isMetBy(startOf(day)) ? Finding.FIXABLE : Finding.FINAL;
            case NotStated _ -> Finding.TO_SHOW;
        };
    }

    private Finding employer(Set<Account.Unit.Kind> admitted) {
        return facts.employer() == null ? Finding.TO_SHOW : Finding.of(admitted.contains(facts.employer()));
    }

    private Finding windowOpen(Round round) {
        return day.isAfter(lastDay(round))
                ? Finding.FINAL
                : Finding.from(LocalDate.ofInstant(round.window().opens(), HouseClock.SHANGHAI), day);
    }

    private List<Work> in(Place place) {
        return facts.work().stream().filter(job -> job.place() == place).toList();
    }

    private static LocalDate lastDay(Round round) {
        return LocalDate.ofInstant(round.window().closes().minusNanos(1), HouseClock.SHANGHAI);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HouseClock.SHANGHAI).toInstant();
    }
}
