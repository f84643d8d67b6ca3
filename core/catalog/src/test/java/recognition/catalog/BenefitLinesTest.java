package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.catalog.Applicant.with;
import static recognition.catalog.Somebody.foreign;
import static recognition.catalog.Somebody.mainland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Found;
import recognition.domain.benefit.AgeReading;
import recognition.domain.benefit.Benefit;
import recognition.domain.benefit.BenefitFinding;
import recognition.domain.benefit.BenefitRules;
import recognition.domain.benefit.Condition;
import recognition.domain.benefit.Condition.Proof;
import recognition.domain.benefit.Condition.Shows;
import recognition.domain.benefit.Grant;
import recognition.domain.benefit.Grant.Limit;
import recognition.domain.benefit.HeldCertificate;
import recognition.domain.benefit.HouseholdRegistration;
import recognition.domain.benefit.NationalityGroup;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.WorkPermitClass;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.TitleRules;

/** Every benefit of every list, line by line, as the files state it. Each test names the line of the requirements that it holds. */
class BenefitLinesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final EditionId BEIJING = EditionId.parse("beijing-2025").orElseThrow();
    private static final BenefitRules SHANGHAI_RULES = rules(Somebody.LIST_3);
    private static final BenefitRules BEIJING_RULES = rules(BEIJING);

    @Nested
    class CategoryA {

        @Test
        void a1OpensAVisaOnAnInvitationAndAResidencePermitOnAWorkPermit() {
            var line = line("A-1", "S2-05", working(foreign()).holding("A-1"));
            assertAnswer("YES", line);
            assertEquals(List.of(Set.of(Proof.INVITATION_LETTER), Set.of(Proof.WORK_PERMIT)), proofs(line));
            assertEquals(List.of(Grant.Kind.MULTIPLE_ENTRY_VISA, Grant.Kind.WORK_RESIDENCE_PERMIT), kinds(line));
            assertTrue(line.line().branches().stream()
                    .allMatch(branch -> branch.grant().details().contains(new Grant.ValidFor(5, true))));
        }

        @Test
        void a1IsForForeignersOnly() {
            var line = line("A-1", "S2-05", working(mainland()).holding("A-1"));
            assertAnswer("NO because of 外籍人员", line);
        }

        @ParameterizedTest
        @CsvSource({"1956-11-24,NEEDS_JUDGMENT", "1955-11-25,NEEDS_JUDGMENT", "1955-11-24,NO because of 年龄可放宽至70周岁"})
        void a2OpensAClassBPermitUpTo70(String birthDate, String answer) {
            assertAnswer(answer, line("A-2", "S2-06",
                    working(foreign()).bornOn(birthDate).seeking(WorkPermitClass.B).holding("A-1")), 0);
        }

        @Test
        void a2OpensAClassAPermitAtAnyAgeToWhomItsConditionsFit() {
            var line = line("A-2", "S2-06",
                    working(foreign()).bornOn("1940-01-01").seeking(WorkPermitClass.A).holding("A-1"));
            assertAnswer("NO because of 外国专业人才(B类); 年龄可放宽至70周岁", line, 0);
            assertAnswer("NEEDS_JUDGMENT", line, 1);
            assertAnswer("NEEDS_JUDGMENT", line);
        }

        @Test
        void a2NeverOpensToWhomTheAgeLimitClosesItBeforeTheirWorkBegins() {
            var person = foreign().bornOn("1955-12-01").seeking(WorkPermitClass.B).workingFrom("2026-12-01")
                    .holding("A-1");
            assertAnswer("NO because of 年龄可放宽至70周岁", line("A-2", "S2-06", person));
        }

        @ParameterizedTest
        @CsvSource({"LOCAL,NO because of 非本市户籍人员", "ELSEWHERE,YES", "NONE,NEEDS_JUDGMENT"})
        void a3GivesPointsToThoseRegisteredElsewhere(HouseholdRegistration registration, String answer) {
            var line = line("A-3", "S2-07", working(new Somebody()).registered(registration).holding("A-1"));
            assertEquals(answer, answer(line).replace("非本市户籍人员; 非本市户籍人员", "非本市户籍人员"));
        }

        @ParameterizedTest
        @EnumSource(NationalityGroup.class)
        void a4GivesPointsToForeignersAndPeopleOfHongKongMacaoAndTaiwan(NationalityGroup nationality) {
            assertAnswer(nationality == NationalityGroup.MAINLAND ? "NO because of 外籍和港澳台人员" : "NEEDS_JUDGMENT",
                    line("A-4", "S2-08", working(Somebody.of(nationality)).holding("A-1")));
        }

        @Test
        void a5MakesOverseasExperienceEqualForEverybody() {
            assertAnswer("YES", line("A-5", "S2-09", working(mainland()).holding("A-1")));
        }

        @Test
        void a6EncouragesFurtherSupportWhichOthersDecideOn() {
            assertAnswer("NEEDS_JUDGMENT", line("A-6", "S2-10", working(mainland()).holding("A-1")));
        }

        @Test
        void asksForLegalWorkInTheCityFromItsFirstDay() {
            assertAnswer("YES", line("A-5", "S2-09", foreign().workingFrom("2026-11-24").holding("A-1")));
            assertAnswer("NOT_YET 2026-11-25",
                    line("A-5", "S2-09", foreign().workingFrom("2026-11-25").holding("A-1")));
            assertAnswer("NO because of 在本市合法工作", line("A-5", "S2-09", foreign().withoutWork().holding("A-1")));
            assertAnswer("YES", line("A-5", "S2-09", foreign().selfEmployedFrom("2026-11-24").holding("A-1")));
        }

        @Test
        void asksForTheResultOfAVerification() {
            var common = line("A-5", "S2-09", working(foreign()).holding("A-1")).common();
            assertEquals(List.of("S2-05", "S2-33"),
                    common.stream().map(one -> one.rule().sentence().source()).toList());
            assertEquals(Finding.TO_SHOW, common.getLast().finding());
        }

        @Test
        void isForHoldersOfAOrB() {
            assertAnswer("NO", line("A-5", "S2-09", working(foreign())));
            assertAnswer("NO", line("A-5", "S2-09", working(foreign()).holding("C-22")));
            assertAnswer("YES", line("A-5", "S2-09", working(foreign()).holding("B-22")));
        }
    }

    @Nested
    class CategoryB {

        @Test
        void b1OpensAClassAPermitWithoutLimitsOfEducationAgeOrWorkHistory() {
            var line = line("B-1", "S2-11",
                    working(foreign()).bornOn("1930-01-01").seeking(WorkPermitClass.A).holding("B-1"));
            assertAnswer("NEEDS_JUDGMENT", line);
            assertTrue(
                    details(line).contains(new Grant.Waives(Set.of(Limit.EDUCATION, Limit.AGE, Limit.WORK_HISTORY))));
        }

        @Test
        void b2LeadsToPermanentResidenceWithFamilyOnARecommendation() {
            var line = line("B-2", "S2-12", working(foreign()).holding("B-1"));
            assertAnswer("NEEDS_JUDGMENT", line);
            assertEquals(List.of(Set.of(Proof.RECOMMENDATION_OF_KEY_DEVELOPMENT_AREA_AUTHORITY)), proofs(line));
        }

        @Test
        void b3GivesAVisaOfFiveYearsAndTheTalentVisaOfUpToTenToTheEligible() {
            var line = line("B-3", "S2-13", working(foreign()).holding("B-1"));
            assertAnswer("YES", line, 0);
            assertAnswer("NEEDS_JUDGMENT", line, 1);
            assertTrue(details(line).containsAll(List.of(new Grant.ValidFor(5, false), new Grant.ValidFor(10, true))));
            assertEquals(Set.of(Proof.HIGH_END_FOREIGN_TALENT_CONFIRMATION_LETTER), proofs(line).getLast());
        }

        @Test
        void b4GivesResidenceDocumentsOnProofOfInnovationOrBusiness() {
            var line = line("B-4", "S2-14", working(foreign()).holding("B-1"));
            assertAnswer("YES", line);
            assertEquals(List.of(Set.of(Proof.INNOVATION_OR_ENTREPRENEURSHIP_PROOF)), proofs(line));
        }

        @Test
        void b5LeadsToTalentIntroductionOnTheEmployersRecommendation() {
            var line = line("B-5", "S2-15", working(mainland()).holding("B-1"));
            assertAnswer("NEEDS_JUDGMENT", line);
            assertEquals(List.of(Set.of(Proof.RECOMMENDATION_OF_EMPLOYER_IN_CITY)), proofs(line));
        }

        @Test
        void b6EncouragesSupportAsForHighLevelTalent() {
            assertAnswer("NEEDS_JUDGMENT", line("B-6", "S2-16", working(mainland()).holding("B-1")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"B-1", "B-2", "B-3", "B-4"})
        void b1ToB4AreForForeignersOnly(String id) {
            assertTrue(answer(line(id, null, working(mainland()).holding("B-1"))).contains("外籍人员"));
        }

        @Test
        void isNotForHoldersOfAOnly() {
            assertAnswer("NO", line("B-6", "S2-16", working(foreign()).holding("A-44")));
        }

        /** S2-43: the same certificate counts for B after ten years, without any new one. */
        @ParameterizedTest
        @CsvSource({"A-89,2016-11-24,NEEDS_JUDGMENT", "A-89,2016-11-25,NOT_YET 2026-11-25",
                "A-99,2024-11-24,NEEDS_JUDGMENT",
                "A-99,2024-11-25,NOT_YET 2026-11-25"})
        void opensWithTheYearsHeld(String row, String issuedOn, String answer) {
            assertAnswer(answer, line("B-6", "S2-16", working(foreign()).holding(row, issuedOn)));
            assertAnswer("YES", line("A-5", "S2-09", working(foreign()).holding(row, issuedOn)));
        }

        @Test
        void leavesTheYearsHeldToBeShownWhereTheDateOfIssueIsNotStated() {
            var line = line("B-6", "S2-16", working(foreign()).holding("B-21"));
            assertEquals(Finding.TO_SHOW, line.holding().finding());
        }
    }

    @Nested
    class CategoryC {

        @Test
        void c1LetsHoldersDeclareForATitle() {
            assertAnswer("YES", line("C-1", "S2-17", working(mainland()).holding("C-1")));
            assertAnswer("NO", line("C-1", "S2-17", working(mainland()).holding("A-44")));
        }

        @Test
        void c1AnswersAsTheRequirementsForATitleDoWhereWhatTheyAskIsStated() {
            assertAnswer("YES", title(with(Degree.BACHELOR).overseas(true).inCityFrom("2016-11-25")));
            assertAnswer("NOT_YET 2030-02-28", title(with(Degree.BACHELOR).overseas(true).inCityFrom("2020-03-01")));
            assertAnswer("NEEDS_JUDGMENT", line("C-1", "S2-17", working(mainland()).holding("C-22")
                    .stating(with(Degree.DOCTORATE).overseas(true).inCityFrom("2020-01-01").facts())));
            assertTrue(answer(title(new Applicant().inCityFrom("2000-01-01"))).startsWith("NO because of 可直接申报"));
        }

        private static BenefitFinding title(Applicant applicant) {
            return line("C-1", "S2-17", working(mainland()).holding("C-1").stating(applicant.facts()));
        }

        @Test
        void c1OpensWithTheYearsHeld() {
            assertAnswer("NOT_YET 2027-01-01", line("C-1", "S2-17", working(mainland()).holding("C-38", "2017-01-01")));
        }

        @Test
        void c2TakesOverseasExperienceAsGroundsOfTheAssessment() {
            assertAnswer("YES", line("C-2", "S2-18", working(mainland()).holding("C-1")));
        }
    }

    @Nested
    class CategoryD {

        @Test
        void d1IsForHoldersOfADomesticQualificationAndNeedsNoWorkInTheCity() {
            assertAnswer("YES", line("D-1", "S2-32", mainland().withDomestic("CHINESE_CPA", null)));
            assertAnswer("YES", line("D-1", "S2-32", mainland().withoutWork().withDomestic("CHINESE_CPA", null)));
        }

        /** S2-48: a domestic qualification opens the overseas one, never the other way round. */
        @Test
        void d1IsNothingForTheHolderOfTheOverseasCertificate() {
            assertAnswer("NO because of 以直接申请资质、豁免部分课程、减免考试科目等多种形式",
                    line("D-1", "S2-32", working(foreign()).holding("D-2")));
        }
    }

    @Nested
    class PremiumServices {

        @Test
        void p1IsForTalentInFullTimeWorkAndJudgedByPeople() {
            assertAnswer("NEEDS_JUDGMENT", line("P-1", "S1-09", mainland().workingFullTimeFrom("2026-11-24")));
            assertAnswer("NOT_YET 2026-11-25", line("P-1", "S1-09", mainland().workingFullTimeFrom("2026-11-25")));
            assertAnswer("NO because of 在上海全职工作", line("P-1", "S1-09", mainland().withoutWork()));
        }

        /** S1-10: any one of three. */
        @Test
        void p1HasThreeWaysIn() {
            assertEquals(3, line("P-1", "S1-09", working(mainland())).branches().size());
        }
    }

    @Nested
    class BeijingInternational {

        @ParameterizedTest
        @CsvSource({"MAINLAND,YES", "HONG_KONG,NEEDS_JUDGMENT", "MACAO,NEEDS_JUDGMENT", "TAIWAN,NEEDS_JUDGMENT"})
        void i1GivesChineseNationalsAWorkResidencePermit(NationalityGroup nationality, String answer) {
            assertAnswer(answer, line("I-1", "S4-03", listed(Somebody.of(nationality))));
        }

        @Test
        void i1IsNotForForeigners() {
            assertTrue(answer(line("I-1", "S4-03", listed(foreign()))).startsWith("NO because of 中国公民"));
        }

        @ParameterizedTest
        @CsvSource({"I-2,S4-04", "I-3,S4-05", "I-7,S4-09"})
        void whatIsForCertainQualificationsOrEncouragedIsJudged(String id, String source) {
            assertAnswer("NEEDS_JUDGMENT", line(id, source, listed(mainland())));
        }

        @Test
        void i2StandsForIntermediateTitles() {
            assertTrue(details(line("I-2", "S4-04", listed(mainland())))
                    .contains(new Grant.AtLevel(TitleLevel.INTERMEDIATE)));
        }

        @Test
        void i4OpensVisaAndResidencePermitToForeignersAndPermanentResidenceToTheQualified() {
            var line = line("I-4", "S4-06", listed(foreign()));
            assertAnswer("YES", line, 0);
            assertAnswer("YES", line, 1);
            assertAnswer("NEEDS_JUDGMENT", line, 2);
            assertTrue(answer(line("I-4", "S4-06", listed(mainland()))).startsWith("NO"));
        }

        @ParameterizedTest
        @CsvSource({"1960-11-25,YES", "1960-11-24,NEEDS_JUDGMENT", "1955-11-25,NEEDS_JUDGMENT", "1955-11-24,NO"})
        void i5ReachesTo65AndInKeyIndustriesTo70(String birthDate, String answer) {
            assertTrue(answer(line("I-5", "S4-07", listed(foreign()).bornOn(birthDate).seeking(WorkPermitClass.B)))
                    .startsWith(answer));
        }

        @Test
        void i5GivesClassAPermitsOfUpToFiveYearsToTheQualified() {
            assertAnswer("NEEDS_JUDGMENT",
                    line("I-5", "S4-07", listed(foreign()).bornOn("1950-01-01").seeking(WorkPermitClass.A)), 2);
        }

        @Test
        void i6MakesOverseasExperienceEqual() {
            assertAnswer("YES", line("I-6", "S4-08", listed(mainland())));
        }

        /** S4-02: an employment relationship with an organization of the city. */
        @Test
        void asksForAnEmployerInTheCity() {
            assertAnswer("NOT_YET 2026-12-01",
                    line("I-6", "S4-08", mainland().onList("INTERNATIONAL").workingFrom("2026-12-01")));
            assertAnswer("NO because of 与北京组织建立劳动关系",
                    line("I-6", "S4-08", mainland().onList("INTERNATIONAL").selfEmployedFrom("2026-01-01")));
        }

        @Test
        void leavesTheStandingOnTheListToBeShownBecauseNoSourcePrintsIt() {
            assertEquals(Finding.TO_SHOW, line("I-6", "S4-08", listed(mainland())).holding().finding());
        }

        private static Somebody listed(Somebody person) {
            return working(person).onList("INTERNATIONAL");
        }
    }

    @Nested
    class BeijingUrgentlyNeeded {

        @Test
        void u1StandsForAssociateSeniorTitles() {
            var line = line("U-1", "S4-10", urgent(mainland()));
            assertAnswer("YES", line);
            assertTrue(details(line).contains(new Grant.AtLevel(TitleLevel.ASSOCIATE_SENIOR)));
        }

        @Test
        void u2LeadsOutstandingChineseToTalentIntroductionOnTheEmployersRecommendation() {
            var line = line("U-2", "S4-11", urgent(mainland()));
            assertAnswer("NEEDS_JUDGMENT", line);
            assertEquals(Set.of(Proof.RECOMMENDATION_OF_EMPLOYER_IN_CITY), proofs(line).getFirst());
            assertTrue(answer(line("U-2", "S4-11", urgent(foreign()))).startsWith("NO because of 中国专业人员"));
        }

        @ParameterizedTest
        @CsvSource({"U-3,S4-12", "U-5,S4-14", "U-6,S4-15"})
        void whatIsForTheExceptionalOrEligibleIsJudged(String id, String source) {
            assertAnswer("NEEDS_JUDGMENT", line(id, source, urgent(foreign())));
        }

        @ParameterizedTest
        @CsvSource({"MAINLAND,HONG_KONG_MACAO_TALENT_VISA,YES", "TAIWAN,HONG_KONG_MACAO_TALENT_VISA,NEEDS_JUDGMENT",
                "FOREIGN,TALENT_VISA,YES"})
        void u4EasesVisas(NationalityGroup nationality, Grant.Kind kind, String answer) {
            var line = line("U-4", "S4-13", urgent(Somebody.of(nationality)));
            assertAnswer(answer, line);
            assertEquals(answer, best(line, kind));
        }

        /** S4-02: in addition to the first list's. */
        @Test
        void bringsWhatTheFirstListBrings() {
            assertAnswer("YES", line("I-6", "S4-08", urgent(mainland())));
            assertAnswer("NO", line("U-1", "S4-10", working(mainland()).onList("INTERNATIONAL")));
        }

        private static Somebody urgent(Somebody person) {
            return working(person).onList("URGENTLY_NEEDED");
        }
    }

    @Nested
    class BeijingOutbound {

        @Test
        void o1EasesPassportsForChineseAndVisasForForeignersAndLeavesTitlesToJudgment() {
            var chinese = line("O-1", "S4-16", mainland().onList("OUTBOUND"));
            assertEquals("YES", best(chinese, Grant.Kind.PASSPORT_AND_VISA_FACILITATION));
            assertEquals("NEEDS_JUDGMENT", best(chinese, Grant.Kind.TITLE_CORRESPONDENCE));
            assertEquals("NEEDS_JUDGMENT", best(chinese, Grant.Kind.SKILL_CERTIFICATE_CONVERSION));
            assertEquals("NO", best(chinese, Grant.Kind.MULTIPLE_ENTRY_VISA));
            var foreigner = line("O-1", "S4-16", foreign().onList("OUTBOUND"));
            assertEquals("YES", best(foreigner, Grant.Kind.RESIDENCE_PERMIT));
            assertEquals("NO", best(foreigner, Grant.Kind.PASSPORT_AND_VISA_FACILITATION));
        }

        @Test
        void bringsNothingOfTheFirstList() {
            assertAnswer("NO", line("I-6", "S4-08", working(mainland()).onList("OUTBOUND")));
        }
    }

    @Nested
    class BeijingAllLists {

        @ParameterizedTest
        @CsvSource({"G-1,S4-17,NEEDS_JUDGMENT", "G-2,S4-18,NEEDS_JUDGMENT", "G-3,S4-20,YES", "G-4,S4-21,YES"})
        void areForHoldersOfAnyList(String id, String source, String answer) {
            Stream.of("INTERNATIONAL", "URGENTLY_NEEDED", "OUTBOUND")
                    .forEach(list -> assertAnswer(answer, line(id, source, mainland().onList(list))));
            assertAnswer("NO", line(id, source, mainland()));
        }

        @ParameterizedTest
        @CsvSource({"G-3,S4-20", "G-4,S4-21"})
        void restOnTheResultOfAVerification(String id, String source) {
            assertEquals(List.of(Set.of(Proof.VERIFICATION_RESULT)),
                    proofs(line(id, source, mainland().onList("OUTBOUND"))));
        }
    }

    @Test
    void aFactThatWasNotStatedIsStillToBeShownAndNeverSpeaksAgainst() {
        var line = line("A-1", "S2-05", new Somebody().holding("A-1"));
        assertAnswer("YES", line);
        assertEquals(Finding.TO_SHOW, line.branches().getFirst().own().getFirst().finding());
    }

    @Test
    void aCertificateServesThroughTheRowThatServesBest() {
        var through = line("A-5", "S2-09", working(foreign()).holding("B-21", "2026-01-01")).holding().through();
        assertEquals("A", ((HeldCertificate.Row) through).entry().id().category().name());
    }

    private static BenefitRules rules(EditionId edition) {
        var policies = PolicyFiles.read(edition.jurisdiction());
        var age = policies.word("age.reading", DAY, AgeReading::valueOf);
        var titles = edition.equals(BEIJING)
                ? null
                : new TitleRules(Somebody.CATALOG.edition(edition).orElseThrow(), TitleRequirementFiles.read(edition),
                        null,
                        TitleRequirementFiles.policy(policies, DAY));
        return new BenefitRules(BenefitFiles.read(edition).orElseThrow(), MutualRecognitionFiles.read(edition), titles,
                age);
    }

    private static Somebody working(Somebody person) {
        return person.workingFrom("2020-01-01");
    }

    /** @param source the requirement that states the line; null to leave it open */
    private static BenefitFinding line(String id, String source, Somebody person) {
        var rules = SHANGHAI_RULES.benefits().lines().stream().anyMatch(line -> line.id().equals(id))
                ? SHANGHAI_RULES
                : BEIJING_RULES;
        var found = rules.assess(person.holder(), DAY).stream().filter(line -> line.line().id().equals(id)).findAny()
                .orElseThrow();
        Optional.ofNullable(source).ifPresent(number -> assertEquals(number, found.line().sentence().source()));
        return found;
    }

    private static void assertAnswer(String expected, BenefitFinding line) {
        assertEquals(expected, answer(line));
    }

    private static void assertAnswer(String expected, BenefitFinding line, int branch) {
        assertEquals(expected, answer(line, line.branches().get(branch)));
    }

    private static String best(BenefitFinding line, Grant.Kind kind) {
        return word(Finding.any(line.branches().stream().filter(one -> one.branch().grant().kind() == kind)
                .map(BenefitFinding.BranchFinding::finding).toList()));
    }

    private static String answer(BenefitFinding line) {
        return line.branches().stream().filter(branch -> branch.finding().equals(line.finding())).findFirst()
                .map(branch -> answer(line, branch)).orElseThrow();
    }

    private static String answer(BenefitFinding line, BenefitFinding.BranchFinding branch) {
        var because = Stream.concat(line.common().stream(), branch.own().stream())
                .filter(one -> one.finding() instanceof Finding.Unmet).map(one -> one.rule().sentence().text().zh())
                .toList();
        return word(branch.finding()) + (because.isEmpty() ? "" : " because of " + String.join("; ", because));
    }

    private static String word(Finding finding) {
        return switch (finding) {
            case Finding.Met _,Finding.ToShow _ -> "YES";
            case Finding.Judgment _ -> "NEEDS_JUDGMENT";
            case Finding.MetFrom(LocalDate day) -> "NOT_YET " + day;
            case Finding.Unmet _ -> "NO";
        };
    }

    private static List<Set<Proof>> proofs(BenefitFinding line) {
        return line.branches().stream().map(branch -> branch.own().stream().map(Found::rule).map(Condition::test)
                .filter(Shows.class::isInstance).map(test -> ((Shows) test).proof())
                .collect(Collectors.toSet())).toList();
    }

    private static List<Grant.Kind> kinds(BenefitFinding line) {
        return line.line().branches().stream().map(Benefit.Branch::grant).map(Grant::kind).toList();
    }

    private static List<Grant.Detail> details(BenefitFinding line) {
        return line.line().branches().stream().flatMap(branch -> branch.grant().details().stream()).toList();
    }
}
