package recognition.domain.title;

import static java.util.stream.Collectors.joining;
import static recognition.domain.title.Steps.refuse;
import static recognition.domain.title.Steps.refuseIf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import recognition.domain.Decision;
import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.Judgment;
import recognition.domain.assessment.Finding.Met;
import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.ToShow;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.assessment.Found;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.eligibility.Claim;
import recognition.domain.eligibility.Requirement;
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
import recognition.domain.eligibility.Requirement.ScienceOrEngineeringDegree;
import recognition.domain.eligibility.Requirement.SupervisorConsents;
import recognition.domain.eligibility.Requirement.ToBeShown;
import recognition.domain.eligibility.Requirement.Verified;
import recognition.domain.eligibility.Requirement.VerifiedInTime;
import recognition.domain.eligibility.Requirement.WindowOpen;
import recognition.domain.eligibility.TitleFacts;
import recognition.domain.eligibility.TitleFacts.PassedOn;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotice.ClosedClear;
import recognition.domain.notice.PublicNotice.Display;
import recognition.domain.time.HouseClock;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.verification.VerificationRequest;

/**
 * Everything an application is judged by when it is submitted (S2-17 to S2-31, S3-01 to S3-20). What speaks against it refuses it,
 * all of it at once; what speaks for it is kept with its evidence.
 */
public final class Guards {
    private Guards() {}

    /**
     * @param rules of eligibility, of the round
     * @param verification the request the certificate was verified by, as it is now
     * @param takenPart numbers of the rounds the person took part in, by this house's own record
     */
    public record Evidence(recognition.domain.eligibility.TitleRules rules, CatalogEntry entry,
            Optional<VerificationRequest> verification, Set<Integer> takenPart) {
        public Evidence {
            takenPart = Set.copyOf(takenPart);
        }
    }

    /** What the requirements of edition and round find of the applicant; refused if one of them is not met. */
    static Decision<List<TitleApplication.Judgment>> eligibility(Opening opening, Dossier dossier, Evidence evidence,
            Instant now) {
        if (evidence.verification().filter(Guards::stands).isEmpty()) {
            return refuse(TitleRefusal.CERTIFICATE_NOT_VERIFIED);
        }
        var aim = opening.aim();
        var finding = evidence.rules().assess(
                new Claim(evidence.entry(), opening.proof().issuedOn(), aim.level(), aim.series()),
                facts(opening, dossier, evidence), LocalDate.ofInstant(now, HouseClock.SHANGHAI));
        var found = Stream.concat(finding.lines().stream(), row(finding.table(), finding.ofTable())).toList();
        var unmet = found.stream().filter(one -> isUnmet(one.finding())).toList();
        return refuseIf(!unmet.isEmpty(), TitleRefusal.REQUIREMENTS_NOT_MET, Map.of("missing", unmet))
                .map(_ -> found.stream().map(one -> judgment(one, opening, dossier, evidence)).toList());
    }

    private static boolean stands(VerificationRequest is) {
        return is.result().filter(result -> result.now().isWhole()).isPresent();
    }

    private static TitleFacts facts(Opening opening, Dossier dossier, Evidence evidence) {
        var background = dossier.background();
        var takenPart = new HashSet<>(background.roundsTakenPart());
        takenPart.addAll(evidence.takenPart());
        return new TitleFacts(background.education().stream().map(Education::held).toList(),
                background.jobs().stream().map(Job::work).toList(), background.overseasBusiness(),
                new PassedOn(LocalDate.ofInstant(opening.proof().passedAt(), HouseClock.SHANGHAI)),
                opening.employer().kind(), takenPart);
    }

    /** Of the table of degrees and years any row suffices: the one that carries the application, or the nearest (S2-25). */
    private static Stream<Found<Requirement>> row(List<Found<Requirement>> table, Finding best) {
        return table.stream().filter(row -> row.finding().equals(best)).limit(1);
    }

    private static boolean isUnmet(Finding finding) {
        return switch (finding) {
            case Met _,ToShow _,Judgment _ -> false;
            case MetFrom _,Unmet _ -> true;
        };
    }

    private static TitleApplication.Judgment judgment(Found<Requirement> found, Opening opening, Dossier dossier,
            Evidence evidence) {
        var requirement = found.rule();
        var source = requirement.sentence().source();
        return new TitleApplication.Judgment(requirement.id(), outcome(found.finding()), source == null ? "" : source,
                evidence(requirement.rule(), opening, dossier, evidence));
    }

    private static String outcome(Finding finding) {
        return switch (finding) {
            case Met _ -> "MET";
            case ToShow _ -> "TO_SHOW";
            case Judgment _ -> "JUDGMENT";
            case MetFrom _,Unmet _ -> throw new IllegalStateException("refused before");
        };
    }

    private static Map<String, String> evidence(Requirement.Rule rule, Opening opening, Dossier dossier,
            Evidence evidence) {
        var background = dossier.background();
        return switch (rule) {
            case ListedInCategory _ -> Map.of("entry", opening.entry().toString());
            case AtLevel _ -> Map.of("level", opening.aim().level().name(), "listed",
                    evidence.entry().conditions().titleLevel().name());
            case InSeries _ -> Map.of("series", opening.aim().series().name());
            case LegallyWorking _ -> Map.of("jobs", jobs(background.jobs()));
            case HeldLongEnough _ -> Map.of("issuedOn", opening.proof().issuedOn().toString());
            case OverseasExperienceOrBusiness _ -> Map.of("jobs", jobs(background.jobs()), "overseasBusiness",
                    String.valueOf(background.overseasBusiness()));
            case ExperienceInCity(int years) -> counted(years, background.jobs(), evidence);
            case ScienceOrEngineeringDegree _ -> Map.of("degrees", degrees(background.education()));
            case EducationAndExperience(_, _, int years) -> {
                var row = new HashMap<>(counted(years, background.jobs(), evidence));
                row.put("degrees", degrees(background.education()));
                yield row;
            }
            case Verified _ -> verified(opening);
            case VerifiedInTime _ -> {
                var inTime = new HashMap<>(verified(opening));
                inTime.put("lastDay", evidence.rules().round().verifiedBy().lastDay().toString());
                yield inTime;
            }
            case EmployerAdmitted _ -> Map.of("kind", opening.employer().kind().name());
            case NoPartIn(var rounds) -> Map.of("excluded", rounds.stream().sorted().toList().toString(), "recorded",
                    evidence.takenPart().stream().sorted().toList().toString());
            case WindowOpen _ -> Map.of("opens", evidence.rules().round().window().opens().toString(), "closes",
                    evidence.rules().round().window().closes().toString());
            case ToBeShown _ -> Map.of("documents", documents(dossier));
            case SupervisorConsents _ -> Map.of();
            case Requirement.Step(var name) -> Map.of("step", name);
        };
    }

    private static Map<String, String> verified(Opening opening) {
        return Map.of("verification", opening.proof().verification().value(), "passedAt",
                opening.proof().passedAt().toString());
    }

    private static Map<String, String> counted(int years, List<Job> jobs, Evidence evidence) {
        return Map.of("years", Integer.toString(years), "jobs", jobs(jobs), "countedUntil",
                evidence.rules().round().conditions().experienceUntil().toString());
    }

    private static String jobs(List<Job> jobs) {
        return jobs.stream().map(Job::work).map(work -> "%s/%s %s %d%%".formatted(work.from(),
                work.to() == null ? ".." : work.to(), work.place(), work.percent())).collect(joining("; "));
    }

    private static String degrees(List<Education> education) {
        return education.stream().map(Education::held).map(held -> held.degree()
                + (Boolean.TRUE.equals(held.scienceOrEngineering()) ? " (science or engineering)" : ""))
                .collect(joining("; "));
    }

    private static String documents(Dossier dossier) {
        var background = dossier.background();
        return Stream.concat(background.education().stream().map(Education::proof),
                background.jobs().stream().map(Job::proof)).map(document -> document.value()).distinct()
                .collect(joining(" "));
    }

    /** What is filed beside eligibility: declaration, seal, notice, window (S2-27, S3-16 to S3-20). */
    static Decision<List<TitleApplication.Judgment>> papers(Opening opening, Papers papers,
            Optional<PublicNotice> notice,
            TitleRules.Grounds grounds, Instant now) {
        var round = grounds.round();
        return checkWindow(round, now).then(_ -> checkNotice(notice, grounds, now))
                .then(display -> checkDeclaration(papers.dossier().declaration(), round)
                        .map(_ -> filed(opening, papers, round, display)));
    }

    private static List<TitleApplication.Judgment> filed(Opening opening, Papers papers, Round round,
            Display display) {
        var declaration = papers.dossier().declaration();
        var judgments = new ArrayList<TitleApplication.Judgment>();
        judgments.add(new TitleApplication.Judgment("summary-length", "MET", "S3-16",
                Map.of("length", Integer.toString(SummaryLength.of(declaration.summary())), "least",
                        Integer.toString(round.conditions().summaryLength()))));
        judgments.add(commitment(opening, papers.dossier()));
        var seal = papers.review().seal();
        judgments.add(new TitleApplication.Judgment("sealed-comments", "MET", "S3-20", Map.of("document",
                seal.document().value(), "seal", seal.kind().name(), "at", papers.review().at().toString())));
        judgments.add(new TitleApplication.Judgment("notice-closed-clear", "MET", "S2-27",
                Map.of("notice", papers.notice().value(), "postedAt", display.postedAt().toString(), "closedAt",
                        display.end().closesAt().toString(), "calendar", display.end().basis().calendar(), "rule",
                        display.end().basis().rule())));
        judgments.add(new TitleApplication.Judgment("inside-the-window", "MET", "S3-20",
                Map.of("opens", round.window().opens().toString(), "closes", round.window().closes().toString())));
        return List.copyOf(judgments);
    }

    /** One that was signed on a form of other data is for people to judge (S3-17). */
    private static TitleApplication.Judgment commitment(Opening opening, Dossier dossier) {
        var declaration = dossier.declaration();
        var form = ApplicationForm.version(opening, dossier.background(), declaration.summary());
        return new TitleApplication.Judgment("signed-commitment",
                form.equals(declaration.signedForm()) ? "MET" : "JUDGMENT", "S3-17",
                Map.of("document", declaration.commitment().value(), "form", form, "signedForm",
                        String.valueOf(declaration.signedForm())));
    }

    static Decision<Declaration> checkDeclaration(Declaration declaration, Round round) {
        if (declaration.summary() == null || declaration.commitment() == null) {
            return refuse(TitleRefusal.DECLARATION_INCOMPLETE);
        }
        int length = SummaryLength.of(declaration.summary());
        int least = round.conditions().summaryLength();
        return refuseIf(length < least, TitleRefusal.SUMMARY_TOO_SHORT, Map.of("length", length, "least", least))
                .map(_ -> declaration);
    }

    static Decision<Boolean> checkWindow(Round round, Instant now) {
        return refuseIf(now.isBefore(round.window().opens()), TitleRefusal.SUBMISSION_WINDOW_NOT_OPEN, window(round))
                .then(_ -> refuseIf(!now.isBefore(round.window().closes()), TitleRefusal.SUBMISSION_WINDOW_CLOSED,
                        window(round)));
    }

    static Map<String, Object> window(Round round) {
        return Map.of("opens", round.window().opens(), "closes", round.window().closes());
    }

    private static Decision<Display> checkNotice(Optional<PublicNotice> notice, TitleRules.Grounds grounds,
            Instant now) {
        return refuseIf(notice.filter(one -> NoticeRules.standsClear(one, grounds.calendar(), now)).isEmpty(),
                TitleRefusal.NOTICE_NOT_CLEAR, noticeFacts(notice, grounds, now))
                .map(_ -> ((ClosedClear) NoticeRules.asOf(notice.orElseThrow(), grounds.calendar(), now)).display());
    }

    private static Map<String, Object> noticeFacts(Optional<PublicNotice> notice, TitleRules.Grounds grounds,
            Instant now) {
        var facts = new HashMap<String, Object>();
        notice.map(one -> NoticeRules.asOf(one, grounds.calendar(), now)).ifPresent(one -> {
            facts.put("openObjections", one.objections().open().size());
            facts.put("upheldObjections", one.objections().upheld().size());
            one.deadline().ifPresent(deadline -> facts.put("noticeClosesAt", deadline.dueAt()));
        });
        return facts;
    }
}
