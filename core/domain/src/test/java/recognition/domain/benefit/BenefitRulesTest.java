package recognition.domain.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.assessment.Sentence;
import recognition.domain.benefit.Benefit.Branch;
import recognition.domain.benefit.Benefits.Group;
import recognition.domain.benefit.Condition.Judged;
import recognition.domain.benefit.Condition.NotOlderThan;
import recognition.domain.benefit.Condition.Works;
import recognition.domain.benefit.Employment.Kind;
import recognition.domain.benefit.Holder.Holdings;
import recognition.domain.benefit.Holder.Person;
import recognition.domain.catalog.Bilingual;

class BenefitRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Condition WORKS = condition(new Works(Kind.LEGALLY_WORKING_IN_CITY));
    private static final Condition UP_TO_70 = condition(new NotOlderThan(70));
    private static final Condition JUDGED = condition(new Judged());

    @Nested
    class ALine {

        @Test
        void givesTheBestAnswerOfItsBranches() {
            assertEquals(Finding.MET, only(rules(branch(JUDGED), branch()), holder("1980-01-01", "2020-01-01")));
        }

        @Test
        void opensOnTheLatestDayOfABranchAndTheEarliestOfItsBranches() {
            assertEquals(new MetFrom(DAY.plusDays(9)),
                    only(rules(branch(WORKS, JUDGED), branch(WORKS)),
                            holder("1980-01-01", DAY.plusDays(9).toString())));
        }

        @Test
        void doesNotOpenOnADayOnWhichTheLimitOfAgeHasClosedIt() {
            assertInstanceOf(Unmet.class, only(rules(branch(WORKS, UP_TO_70)), holder("1955-11-26", "2026-11-26")));
            assertInstanceOf(MetFrom.class, only(rules(branch(WORKS, UP_TO_70)), holder("1955-11-26", "2026-11-25")));
        }
    }

    @Nested
    class AGroup {

        @Test
        void isForTheHoldersOfEveryGroupThatIncludesIt() {
            var benefits = new Benefits(List.of(group("A", Set.of("A"), Set.of()), group("B", Set.of("B"), Set.of("A")),
                    group("X", Set.of("X"), Set.of("B"))), List.of(line("A")));
            assertEquals(Set.of("A", "B", "X"), benefits.listsOf(benefits.groups().getFirst()));
        }

        @Test
        void thatAsksForNoListIsForEverybody() {
            assertEquals(Finding.MET, only(rules(branch()), holder("1980-01-01", "2020-01-01")));
        }

        @Test
        void isNeededByEveryLine() {
            var lines = List.of(line("Z"));
            assertThrows(IllegalArgumentException.class, () -> new Benefits(List.of(), lines));
        }
    }

    /** A thousand people, made from the seed of the repetition. */
    @Nested
    class AsTimePasses {

        private final BenefitRules rules = rules(branch(WORKS), branch(WORKS, JUDGED), branch(WORKS, UP_TO_70));

        @RepeatedTest(1000)
        void anAnswerOnlyGetsBetterUnlessAnAgeIsReached(RepetitionInfo repetition) {
            var random = new Random(repetition.getCurrentRepetition());
            var holder = holder(day(random, 1900, 100).toString(), day(random, 2020, 20).toString());
            var earlier = day(random, 2020, 20);
            var later = earlier.plusDays(random.nextInt(4000));
            var answers = Stream.of(earlier, later).map(day -> rules.assess(holder, day).getFirst()).toList();
            for (int branch : new int[]{0, 1}) {
                var before = answers.getFirst().branches().get(branch).finding();
                var after = answers.getLast().branches().get(branch).finding();
                assertTrue(Finding.BEST_FIRST.compare(after, before) <= 0,
                        earlier + " " + before + ", " + later + " " + after);
            }
        }

        @RepeatedTest(1000)
        void aDayPromisedIsTheFirstOnWhichTheBranchIsOpen(RepetitionInfo repetition) {
            var random = new Random(repetition.getCurrentRepetition());
            var holder = holder(day(random, 1900, 100).toString(), day(random, 2020, 20).toString());
            var branches = rules.assess(holder, day(random, 2020, 20)).getFirst().branches();
            for (int i = 0; i < branches.size(); i++) {
                if (branches.get(i).finding() instanceof MetFrom(LocalDate day)) {
                    var then = rules.assess(holder, day).getFirst().branches().get(i).finding();
                    var before = rules.assess(holder, day.minusDays(1)).getFirst().branches().get(i).finding();
                    assertTrue(Finding.BEST_FIRST.compare(then, Finding.JUDGMENT) <= 0);
                    assertEquals(new MetFrom(day), before);
                }
            }
        }

        private static LocalDate day(Random random, int year, int years) {
            return LocalDate.of(year, 1, 1).plusDays(random.nextInt(years * 365));
        }
    }

    private static Finding only(BenefitRules rules, Holder holder) {
        return rules.assess(holder, DAY).getFirst().finding();
    }

    private static Holder holder(String birthDate, String worksFrom) {
        return new Holder(new Person(Birth.on(LocalDate.parse(birthDate)), null, null),
                new Employment.Since(LocalDate.parse(worksFrom), true, null), null, new Holdings(List.of(), List.of()),
                null);
    }

    private static BenefitRules rules(Branch... branches) {
        var benefits = new Benefits(List.of(group("A", Set.of(), Set.of())), List.of(line("A", branches)));
        return new BenefitRules(benefits, List.of(), null, AgeReading.COMPLETED_YEARS);
    }

    private static Group group(String id, Set<String> lists, Set<String> includes) {
        return new Group(id, sentence(), lists, includes, List.of());
    }

    private static Benefit line(String group, Branch... branches) {
        return new Benefit(group + "-1", group, sentence(), new Bilingual("全体", "All"), List.of(branches));
    }

    private static Branch branch(Condition... conditions) {
        return new Branch(new Grant(Grant.Kind.FURTHER_SUPPORT, List.of()), List.of(conditions));
    }

    private static Condition condition(Condition.Test test) {
        return new Condition(test, sentence());
    }

    private static Sentence sentence() {
        return new Sentence("S2-05", null, new Bilingual("条", "Article"));
    }
}
