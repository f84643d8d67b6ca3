package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.catalog.Applicant.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import recognition.domain.account.Account.Unit.Kind;
import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Found;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.eligibility.Claim;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Requirement;
import recognition.domain.eligibility.TitleFinding;
import recognition.domain.eligibility.TitleRules;
import recognition.domain.eligibility.Work.Place;
import recognition.domain.title.Round;

/** Every requirement for a title, line by line, as the files state it. Each test names the line of the requirements that it holds. */
class TitleRequirementLinesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Round THIRD = round("shanghai-2025-3");
    private static final Round FOURTH = round("shanghai-2026-4");
    private static final TitleRules NOTICE = rules(null);
    private static final TitleRules ROUND_3 = rules(THIRD);
    private static final TitleRules ROUND_4 = rules(FOURTH);

    /** S2-25: the day on which the years of the row are complete, the day before it, and what does not count. */
    @Nested
    class TheTableOfDegreesAndYears {

        @ParameterizedTest
        @CsvSource({
                "JUNIOR,MASTER,0", "JUNIOR,SECOND_BACHELOR,0", "JUNIOR,BACHELOR,1",
                "INTERMEDIATE,DOCTORATE,0", "INTERMEDIATE,MASTER,2", "INTERMEDIATE,SECOND_BACHELOR,2",
                "INTERMEDIATE,BACHELOR,5",
                "ASSOCIATE_SENIOR,DOCTORATE,2", "ASSOCIATE_SENIOR,MASTER,7", "ASSOCIATE_SENIOR,SECOND_BACHELOR,7",
                "ASSOCIATE_SENIOR,BACHELOR,10"})
        void isMetOnTheDayOnWhichTheYearsAreComplete(TitleLevel level, Degree degree, int years) {
            var complete = DAY.minusYears(years).plusDays(1);
            assertEquals(Finding.MET, table(level, with(degree).inCityFrom(complete.toString())));
            if (years > 0) {
                assertEquals(new Finding.MetFrom(DAY.plusDays(1)),
                        table(level, with(degree).inCityFrom(complete.plusDays(1).toString())));
                assertEquals(Finding.FIXABLE, table(level, with(degree)));
            }
        }

        @Test
        void leavesADoctorateForAJuniorTitleToAnOfficer() {
            assertEquals(Finding.JUDGMENT, table(TitleLevel.JUNIOR, with(Degree.DOCTORATE).inCityFrom("2010-01-01")));
        }

        @Test
        void takesTheBachelorsDegreeOfWhoeverHasADoctorateTooForAJuniorTitle() {
            assertEquals(Finding.MET, table(TitleLevel.JUNIOR,
                    with(Degree.DOCTORATE).and(Degree.BACHELOR, true).inCityFrom("2010-01-01")));
        }

        @ParameterizedTest
        @EnumSource(TitleLevel.class)
        void hasNoRowBelowABachelorsDegree(TitleLevel level) {
            assertEquals(Finding.FINAL, table(level, new Applicant().inCityFrom("1990-01-01")));
        }

        @Test
        void countsRelatedWorkWhereverItWasDone() {
            assertEquals(Finding.MET, table(TitleLevel.ASSOCIATE_SENIOR,
                    with(Degree.MASTER).working("2010-01-01", "2016-12-30", 100, Place.OVERSEAS)
                            .inCityFrom("2026-11-24")));
        }

        @Test
        void namesEveryRowThatIsNotMet() {
            var found = NOTICE.assess(claim(entryAt(TitleLevel.INTERMEDIATE), TitleLevel.INTERMEDIATE),
                    with(Degree.BACHELOR).inCityFrom("2023-01-01").facts(), DAY);
            assertEquals(List.of("intermediate-doctorate", "intermediate-master", "intermediate-bachelor"),
                    found.table().stream().map(one -> one.rule().id()).toList());
            assertEquals(new Finding.MetFrom(LocalDate.parse("2027-12-31")), found.finding());
        }

        private static Finding table(TitleLevel level, Applicant applicant) {
            return NOTICE.assess(claim(entryAt(level), level), applicant.facts(), DAY).ofTable();
        }
    }

    @Nested
    class TheRequirementsOfTheNotice {

        @Test
        void areEveryLineOfTheSection() {
            var found = NOTICE.assess(claim("C-37", "2020-01-01"), with(Degree.MASTER).facts(), DAY);
            assertEquals(
                    Set.of("S2-17", "S2-19", "S2-20", "S2-21", "S2-22", "S2-23", "S2-25", "S2-26", "S2-27", "S2-28",
                            "S2-29",
                            "S2-30", "S2-31", "S2-43", "S2-47"),
                    Stream.concat(found.lines().stream(), found.table().stream())
                            .map(one -> one.rule().sentence().source())
                            .collect(Collectors.toSet()));
        }

        @ParameterizedTest
        @CsvSource({"C-1,category-c,true", "A-1,category-c,false", "B-1,category-c,false", "D-3,category-c,false"})
        void askForACertificateOfCategoryC(String row, String id, boolean met) {
            var found = NOTICE.assess(claim(row, null), with(Degree.DOCTORATE).inCityFrom("2010-01-01").facts(), DAY);
            assertEquals(met ? Finding.MET : Finding.FINAL, line(found, id, "S2-17"));
            assertEquals(met, found.lines().size() > 1);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-24,MET", "2026-11-25,2026-11-25"})
        void askForLegalWorkInTheCity(String from, String answer) {
            var found = NOTICE.assess(claim("C-1", null), with(Degree.DOCTORATE).inCityFrom(from).facts(), DAY);
            assertEquals(answer.equals("MET") ? Finding.MET : new Finding.MetFrom(LocalDate.parse(answer)),
                    line(found, "legal-work", "S2-17"));
        }

        @Test
        void askForWorkThatGoesOn() {
            var ended = with(Degree.DOCTORATE).working("2015-01-01", "2026-11-23", 100, Place.IN_CITY);
            assertEquals(Finding.FIXABLE, line(notice("C-1", ended), "legal-work", "S2-17"));
        }

        @ParameterizedTest
        @CsvSource({"C-32,ACCOUNTING,true", "C-32,ECONOMICS,true", "C-32,ENGINEERING,false", "C-1,ENGINEERING,true",
                "C-1,ECONOMICS,false"})
        void askForASeriesOfTheEntry(String row, TitleSeries series, boolean met) {
            var found = NOTICE.assess(new Claim(entry(row), null, null, series), new Applicant().facts(), DAY);
            assertEquals(met ? Finding.MET : Finding.FINAL, line(found, "title-series", "S2-17"));
        }

        /** S2-42: an entry's level is the highest it leads to. */
        @ParameterizedTest
        @CsvSource({"C-22,JUNIOR,true", "C-22,INTERMEDIATE,false", "C-3,JUNIOR,true", "C-3,INTERMEDIATE,true",
                "C-3,ASSOCIATE_SENIOR,false", "C-1,ASSOCIATE_SENIOR,true", "C-1,JUNIOR,true"})
        void capTheLevel(String row, TitleLevel level, boolean met) {
            var found = NOTICE.assess(claim(entry(row), level), new Applicant().facts(), DAY);
            assertEquals(met ? Finding.MET : Finding.FINAL, line(found, "title-level", "S2-17"));
        }

        @Test
        void leaveALowerLevelToAnOfficerWhereThePolicySaysSo() {
            var strict = new TitleRules(NOTICE.edition(), NOTICE.requirements(), null,
                    new TitleRules.Policy(NOTICE.policy().experience(), false));
            var found = strict.assess(claim(entry("C-1"), TitleLevel.JUNIOR), new Applicant().facts(), DAY);
            assertEquals(Finding.JUDGMENT, line(found, "title-level", "S2-17"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"law-abiding", "ethics", "duty"})
        void leaveDeclarationsToBeShown(String id) {
            assertEquals(Finding.TO_SHOW, line(notice("C-1", new Applicant()), id, null));
        }

        @Test
        void askForOverseasExperienceOrBusiness() {
            var work = new Applicant().working("2010-01-01", "2010-01-01", 10, Place.OVERSEAS);
            assertEquals(Finding.MET, overseas(work));
            assertEquals(Finding.MET, overseas(new Applicant().overseas(true)));
            assertEquals(Finding.TO_SHOW, overseas(new Applicant().inCityFrom("2010-01-01")));
            assertEquals(Finding.FIXABLE, overseas(new Applicant().overseas(false)));
        }

        @ParameterizedTest
        @CsvSource({"2025-11-25,MET", "2025-11-26,2026-11-25"})
        void askForOneFullYearInTheCity(String from, String answer) {
            var found = notice("C-1",
                    with(Degree.DOCTORATE).working("2000-01-01", null, 100, Place.OVERSEAS).inCityFrom(from));
            assertEquals(answer.equals("MET") ? Finding.MET : new Finding.MetFrom(LocalDate.parse(answer)),
                    line(found, "one-year-in-city", "S2-23"));
        }

        @Test
        void doNotCountWorkElsewhereAsWorkInTheCity() {
            var elsewhere = with(Degree.DOCTORATE).working("2000-01-01", null, 100, Place.ELSEWHERE_IN_MAINLAND);
            assertEquals(Finding.FIXABLE, line(notice("C-1", elsewhere), "one-year-in-city", "S2-23"));
        }

        @Test
        void askForADegreeInScienceOrEngineeringForEngineeringTitlesOnly() {
            var id = "science-or-engineering-degree";
            assertEquals(Finding.MET, line(notice("C-1", with(Degree.BACHELOR)), id, "S2-24"));
            assertEquals(Finding.FINAL, line(notice("C-1", new Applicant().and(Degree.DOCTORATE, false)), id, "S2-24"));
            assertEquals(Finding.MET,
                    line(notice("C-1", with(Degree.BACHELOR).and(Degree.DOCTORATE, false)), id, "S2-24"));
            assertEquals(Finding.TO_SHOW,
                    line(notice("C-1", new Applicant().and(Degree.DOCTORATE, null)), id, "S2-24"));
            assertTrue(notice("C-32", new Applicant().and(Degree.DOCTORATE, false)).lines().stream()
                    .noneMatch(one -> one.rule().id().equals(id)));
        }

        @Test
        void askForAVerification() {
            assertEquals(Finding.MET,
                    line(notice("C-1", new Applicant().verifiedOn("2026-11-24")), "verified", "S2-26"));
            assertEquals(Finding.FIXABLE, line(notice("C-1", new Applicant().notVerified()), "verified", "S2-26"));
            assertEquals(Finding.TO_SHOW, line(notice("C-1", new Applicant()), "verified", "S2-26"));
        }

        @ParameterizedTest
        @CsvSource({"employer-review,S2-27", "internal-notice,S2-27", "online-application,S2-28",
                "expert-assessment,S2-29",
                "certificate,S2-30"})
        void nameTheStepsAhead(String id, String source) {
            assertEquals(Finding.TO_SHOW, line(notice("C-1", new Applicant()), id, source));
        }

        @Test
        void askForTheSupervisorsConsentInPublicInstitutionsOnly() {
            assertEquals(Finding.TO_SHOW,
                    line(notice("C-1", new Applicant().employedBy(Kind.PUBLIC_INSTITUTION)), "supervisor-consent",
                            "S2-31"));
            assertTrue(notice("C-1", new Applicant().employedBy(Kind.COMPANY)).lines().stream()
                    .noneMatch(one -> one.rule().id().equals("supervisor-consent")));
        }

        /** S2-43. */
        @ParameterizedTest
        @CsvSource({"C-38,2016-11-24,MET", "C-38,2016-11-25,2026-11-25", "C-37,2024-11-24,MET",
                "C-37,2024-11-25,2026-11-25"})
        void askForTheYearsHeldOfTheEntry(String row, String issuedOn, String answer) {
            var found = NOTICE.assess(claim(row, issuedOn), new Applicant().facts(), DAY);
            assertEquals(answer.equals("MET") ? Finding.MET : new Finding.MetFrom(LocalDate.parse(answer)),
                    line(found, "years-held", "S2-43"));
        }

        /** S2-47. */
        @Test
        void nameTheWorkThatTheTitleIsFor() {
            var specialty = found(notice("C-1", new Applicant()), "specialty");
            assertEquals(entry("C-1").conditions().specialty(), specialty.rule().sentence().text());
            assertEquals(Finding.TO_SHOW, specialty.finding());
        }

        @Test
        void areMetTogetherFromTheLatestDayOnWhichEachOfThemIs() {
            var found = notice("C-1", with(Degree.BACHELOR).overseas(true).inCityFrom("2020-03-01"));
            assertEquals(new Finding.MetFrom(LocalDate.parse("2030-02-28")), found.finding());
        }

        @Test
        void areNeverMetWhenTheWorkEndsBeforeThat() {
            var found = NOTICE.assess(claim("C-38", "2017-06-01"),
                    with(Degree.DOCTORATE).working("2020-01-01", "2027-05-31", 100, Place.IN_CITY).facts(), DAY);
            assertEquals(Finding.FIXABLE, found.finding());
        }

        private static Finding overseas(Applicant applicant) {
            return line(notice("C-1", applicant), "overseas-experience-or-business", "S2-22");
        }
    }

    /** The third round: list 2.0, whose rows no source prints; work counts until 31 December 2025. */
    @Nested
    class TheRoundOf2025 {

        private static final LocalDate IN_WINDOW = LocalDate.parse("2025-09-10");

        @Test
        void leavesToAnOfficerWhatACertificateStandsForOnAListThatNoSourcePrints() {
            var found = assess(with(Degree.DOCTORATE).inCityFrom("2015-01-01"), IN_WINDOW);
            assertEquals(Finding.JUDGMENT, line(found, "category-c", "S3-01"));
            assertEquals(Finding.JUDGMENT, line(found, "title-level", "S3-01"));
            assertTrue(found.lines().stream()
                    .noneMatch(one -> Set.of("years-held", "specialty").contains(one.rule().id())));
        }

        @Test
        void requiresWhatItsAnnouncementSaysAndNotWhatTheLaterNoticeDoes() {
            var found = assess(new Applicant(), IN_WINDOW);
            assertTrue(Stream.concat(found.lines().stream(), found.table().stream())
                    .allMatch(one -> one.rule().sentence().source().startsWith("S3")));
        }

        @ParameterizedTest
        @CsvSource({"COMPANY,true", "SOCIAL_ORGANIZATION,true", "INDIVIDUAL_BUSINESS,true", "PUBLIC_INSTITUTION,false"})
        void admitsThreeKindsOfEmployers(Kind kind, boolean met) {
            assertEquals(met ? Finding.MET : Finding.FINAL,
                    line(assess(new Applicant().employedBy(kind), IN_WINDOW), "employer-kind", "S3-02"));
        }

        @ParameterizedTest
        @CsvSource({"1,false", "2,false", "3,true"})
        void excludesWhoeverTookPartInRoundsOneOrTwo(int number, boolean met) {
            assertEquals(met ? Finding.MET : Finding.FINAL,
                    line(assess(new Applicant().tookPartIn(number), IN_WINDOW), "earlier-rounds", "S3-03"));
        }

        @ParameterizedTest
        @CsvSource({"2025-01-01,MET", "2025-01-02,2026-01-01"})
        void countsTheYearInTheCityUntilTheEndOf2025(String from, String answer) {
            var found = assess(with(Degree.DOCTORATE).inCityFrom(from), IN_WINDOW);
            assertEquals(tooLateUnlessMet(answer), line(found, "one-year-in-city", "S3-04"));
        }

        @Test
        void asksForADegreeInScienceOrEngineering() {
            assertEquals(Finding.FINAL, line(assess(new Applicant().and(Degree.MASTER, false), IN_WINDOW),
                    "science-or-engineering-degree", "S3-05"));
        }

        @Test
        void asksForDocumentsOfTheWork() {
            assertEquals(Finding.TO_SHOW, line(assess(new Applicant(), IN_WINDOW), "experience-documented", "S3-06"));
        }

        /** S3-07. */
        @ParameterizedTest
        @CsvSource({"DOCTORATE,2024-01-01,MET", "DOCTORATE,2024-01-02,2026-01-01", "MASTER,2019-01-01,MET",
                "MASTER,2019-01-02,2026-01-01", "SECOND_BACHELOR,2019-01-01,MET", "BACHELOR,2016-01-01,MET",
                "BACHELOR,2016-01-02,2026-01-01"})
        void countsTheYearsOfTheTableUntilTheEndOf2025(Degree degree, String from, String answer) {
            assertEquals(tooLateUnlessMet(answer), assess(with(degree).inCityFrom(from), IN_WINDOW).ofTable());
        }

        @Test
        void givesJuniorTitlesByAppointmentWithoutACommittee() {
            var found = ROUND_3.assess(claim("C-22", null), with(Degree.MASTER).facts(), IN_WINDOW);
            assertEquals("S3-11", found(found, "junior-by-appointment").rule().sentence().source());
            assertTrue(found.lines().stream().noneMatch(one -> Set.of("vote", "verified-in-time", "submission-window")
                    .contains(one.rule().id())));
        }

        @ParameterizedTest
        @CsvSource({"2025-08-31,true", "2025-09-01,false"})
        void asksForAVerificationPassedByTheEndOfAugust(String passedOn, boolean met) {
            assertEquals(met ? Finding.MET : Finding.FINAL,
                    line(assess(new Applicant().verifiedOn(passedOn), IN_WINDOW), "verified-in-time", "S3-13"));
        }

        @ParameterizedTest
        @CsvSource({"2025-08-31,true", "2025-09-01,false"})
        void canStillBePreparedForUntilTheCutOff(String day, boolean fixable) {
            assertEquals(fixable ? Finding.FIXABLE : Finding.FINAL,
                    line(assess(new Applicant().notVerified(), LocalDate.parse(day)), "verified-in-time", "S3-13"));
        }

        @Test
        void takesApplicationsFrom1To19September() {
            assertEquals(new Finding.MetFrom(LocalDate.parse("2025-09-01")), window("2025-08-31"));
            assertEquals(Finding.MET, window("2025-09-01"));
            assertEquals(Finding.MET, window("2025-09-19"));
            assertEquals(Finding.FINAL, window("2025-09-20"));
        }

        @Test
        void takesNobodyWhoseWorkInTheCityBeginsAfterTheWindow() {
            var found = assess(with(Degree.DOCTORATE).inCityFrom("2025-09-20"), IN_WINDOW);
            assertEquals(new Finding.Unmet(false, LocalDate.parse("2025-09-20")), line(found, "legal-work", "S3-02"));
        }

        private static Finding window(String day) {
            return line(assess(new Applicant(), LocalDate.parse(day)), "submission-window", "S3-20");
        }

        private static Finding tooLateUnlessMet(String answer) {
            return answer.equals("MET") ? Finding.MET : new Finding.Unmet(false, LocalDate.parse(answer));
        }

        private static TitleFinding assess(Applicant applicant, LocalDate day) {
            return ROUND_3.assess(claim("C-1", null), applicant.facts(), day);
        }
    }

    @Nested
    class ARoundOnList3 {

        private static final LocalDate IN_WINDOW = LocalDate.parse("2026-12-01");

        @Test
        void requiresWhatTheNoticeDoesAndWhatItSetsItself() {
            var sources = ROUND_4.assess(claim("C-1", null), with(Degree.DOCTORATE).facts(), IN_WINDOW).lines().stream()
                    .map(one -> String.valueOf(one.rule().sentence().source())).collect(Collectors.toSet());
            assertTrue(sources.containsAll(Set.of("S2-22", "S2-26", "null")));
        }

        @Test
        void isOpenToWhomEverythingFits() {
            var found = ROUND_4.assess(claim("C-38", "2016-12-18"), with(Degree.MASTER).overseas(true)
                    .inCityFrom("2020-01-01").verifiedOn("2026-12-15").employedBy(Kind.PUBLIC_INSTITUTION).facts(),
                    LocalDate.parse("2026-12-18"));
            assertEquals(Finding.TO_SHOW, found.finding());
        }

        @ParameterizedTest
        @CsvSource({"2016-12-18,MetFrom", "2016-12-19,Unmet"})
        void wantsTheYearsHeldByTheLastDayOfItsWindow(String issuedOn, String finding) {
            var found = ROUND_4.assess(claim("C-38", issuedOn), with(Degree.MASTER).facts(), IN_WINDOW);
            assertEquals(finding, line(found, "years-held", "S2-43").getClass().getSimpleName());
        }
    }

    /** Hundreds of applicants, made from the seed of the repetition. */
    @Nested
    class OfAnyApplicant {

        @RepeatedTest(500)
        void addingExperienceNeverLosesEligibility(RepetitionInfo repetition) {
            var random = new Random(repetition.getCurrentRepetition());
            var applicant = applicant(random);
            var claim = claim(entryAt(TitleLevel.values()[random.nextInt(3)]), null);
            var rules = List.of(NOTICE, ROUND_3, ROUND_4).get(random.nextInt(3));
            var day = rules == ROUND_3 ? TheRoundOf2025.IN_WINDOW : ARoundOnList3.IN_WINDOW;
            var before = rules.assess(claim, applicant.facts(), day).finding();
            job(random, applicant);
            var after = rules.assess(claim, applicant.facts(), day).finding();
            assertTrue(Finding.BEST_FIRST.compare(after, before) <= 0, () -> before + " became " + after);
        }

        @RepeatedTest(500)
        void whatIsOpenStaysOpenWhileTheWorkGoesOn(RepetitionInfo repetition) {
            var random = new Random(repetition.getCurrentRepetition());
            var facts = applicant(random).inCityFrom("2000-01-01").facts();
            var claim = claim(entryAt(TitleLevel.values()[random.nextInt(3)]), null);
            var day = LocalDate.of(2025, 10, 30).plusDays(random.nextInt(3000));
            var before = NOTICE.assess(claim, facts, day).finding();
            var after = NOTICE.assess(claim, facts, day.plusDays(random.nextInt(3000))).finding();
            assertTrue(Finding.BEST_FIRST.compare(after, before) <= 0, () -> before + " became " + after);
        }

        @RepeatedTest(500)
        void theDayPromisedIsTheFirst(RepetitionInfo repetition) {
            var random = new Random(repetition.getCurrentRepetition());
            var facts = applicant(random).inCityFrom("2025-01-01").facts();
            var claim = claim(entryAt(TitleLevel.values()[random.nextInt(3)]), null);
            if (NOTICE.assess(claim, facts, DAY).finding() instanceof Finding.MetFrom(LocalDate day)) {
                assertFalse(NOTICE.assess(claim, facts, day).finding() instanceof Finding.MetFrom);
                assertEquals(new Finding.MetFrom(day), NOTICE.assess(claim, facts, day.minusDays(1)).finding());
            }
        }

        private static Applicant applicant(Random random) {
            var applicant = new Applicant().overseas(true);
            for (int i = random.nextInt(3); i > 0; i--) {
                applicant.and(Degree.values()[random.nextInt(4)], true);
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                job(random, applicant);
            }
            return applicant;
        }

        private static void job(Random random, Applicant applicant) {
            var from = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(9000));
            var to = random.nextBoolean() ? null : from.plusDays(random.nextInt(3000)).toString();
            applicant.working(from.toString(), to, 1 + random.nextInt(100), Place.values()[random.nextInt(3)]);
        }
    }

    private static TitleFinding notice(String row, Applicant applicant) {
        return NOTICE.assess(claim(row, null), applicant.facts(), DAY);
    }

    private static Claim claim(String row, String issuedOn) {
        return new Claim(entry(row), issuedOn == null ? null : LocalDate.parse(issuedOn), null, null);
    }

    private static Claim claim(CatalogEntry entry, TitleLevel level) {
        return new Claim(entry, null, level, null);
    }

    private static CatalogEntry entryAt(TitleLevel level) {
        return entry(switch (level) {
            case JUNIOR -> "C-22";
            case INTERMEDIATE -> "C-3";
            case ASSOCIATE_SENIOR -> "C-1";
        });
    }

    private static CatalogEntry entry(String row) {
        return Somebody.CATALOG.entry(EntryId.parse(Somebody.LIST_3 + "-" + row).orElseThrow()).orElseThrow();
    }

    /** @param source the requirement that states the line; null to leave it open */
    private static Finding line(TitleFinding found, String id, String source) {
        var line = found(found, id);
        if (source != null) {
            assertEquals(source, line.rule().sentence().source());
        }
        return line.finding();
    }

    private static Found<Requirement> found(TitleFinding found, String id) {
        return found.lines().stream().filter(one -> one.rule().id().equals(id)).findAny().orElseThrow();
    }

    private static Round round(String id) {
        return RoundFiles.read().all().stream().filter(round -> round.id().equals(id)).findAny().orElseThrow();
    }

    private static TitleRules rules(Round round) {
        var edition = Somebody.CATALOG.edition(round == null ? Somebody.LIST_3 : round.edition()).orElseThrow();
        return new TitleRules(edition,
                round == null ? TitleRequirementFiles.read(Somebody.LIST_3) : TitleRequirementFiles.read(round), round,
                TitleRequirementFiles.policy(PolicyFiles.read(Jurisdiction.SHANGHAI), DAY));
    }
}
