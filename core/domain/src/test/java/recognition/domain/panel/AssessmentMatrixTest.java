package recognition.domain.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.LifeMap;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Session;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Bench.Recusal;

/** Who × what × stage of the assessment: whom the step is for, who has to do with the case, and what the rule says. */
class AssessmentMatrixTest {
    private static final Map<String, Caller.Person> PEOPLE = people();
    private static final String STANDS_BACK = "member who stands back";
    private static final Map<AssessmentStep, Task> TASKS = Map.ofEntries(
            Map.entry(AssessmentStep.RECEIVE_PAPER, Task.RECEIVE_PAPER_COPIES),
            Map.entry(AssessmentStep.REVIEW, Task.REVIEW_ASSESSMENT),
            Map.entry(AssessmentStep.ASSIGN_PANEL, Task.ASSIGN_PANEL),
            Map.entry(AssessmentStep.RECUSE, Task.RECUSE_MEMBER),
            Map.entry(AssessmentStep.BOOK, Task.BOOK_INTERVIEW),
            Map.entry(AssessmentStep.INTERVIEW, Task.HOLD_INTERVIEW),
            Map.entry(AssessmentStep.VOTE, Task.CAST_BALLOT), Map.entry(AssessmentStep.TALLY, Task.TALLY_VOTE),
            Map.entry(AssessmentStep.CERTIFY, Task.CERTIFY_TITLE),
            Map.entry(AssessmentStep.SET_ASIDE, Task.CERTIFY_TITLE),
            Map.entry(AssessmentStep.REVOKE, Task.REVOKE_TITLE));

    private static Map<String, Caller.Person> people() {
        var people = new LinkedHashMap<String, Caller.Person>();
        people.put("employer", Assessed.EMPLOYER);
        people.put("applicant", Assessed.APPLICANT);
        people.put("officer who accepted", Assessed.ACCEPTOR);
        people.put("another officer", Assessed.OFFICER);
        people.put("window clerk", Assessed.CLERK);
        people.put("authority", Assessed.AUTHORITY);
        people.put("chair", Assessed.CHAIR);
        people.put("secretary", Assessed.SECRETARY);
        people.put("member", Assessed.MEMBER);
        people.put(STANDS_BACK, Assessed.OTHER_MEMBER);
        return people;
    }

    /** Before anybody voted, and when the vote is over. */
    private static Stream<Assessment> variants(String person, Assessment stage) {
        var all = stage instanceof Voting ? Stream.of(stage, Assessed.voting()) : Stream.of(stage);
        return person.equals(STANDS_BACK) ? all.map(AssessmentMatrixTest::withoutTheOtherMember) : all;
    }

    private static Assessment withoutTheOtherMember(Assessment is) {
        return switch (is) {
            case BeforePanel before -> new BeforePanel(before.opening(), before.dossier(), without(before.bench()),
                    before.booked());
            case Voting(var opening, var dossier, var session) -> new Voting(opening, dossier,
                    new Session(without(session.bench()), session.interview(), session.closesAt(), session.receipts()));
            default -> is;
        };
    }

    private static Bench without(Bench bench) {
        return bench.without(new Recusal(Assessed.OTHER_MEMBER.subject(), Ground.KINSHIP, Assessed.ACCEPTED_AT));
    }

    private static Set<AssessmentStep> steps(String name, Assessment stage) {
        var person = PEOPLE.get(name);
        var steps = EnumSet.noneOf(AssessmentStep.class);
        variants(name, stage).forEach(is -> Arrays.stream(AssessmentStep.values())
                .filter(step -> ResultRules.mayTake(step, is, person)
                        && AssessmentLifeTest.take(step, is, person) instanceof Decision.Accepted)
                .forEach(steps::add));
        return steps;
    }

    @Test
    void isTheOneThatIsPrinted() {
        assertEquals(LifeMap.printed("who-assessment"), LifeMap.matrix(Assessed.stages(),
                List.copyOf(PEOPLE.keySet()), AssessmentMatrixTest::steps));
    }

    @Test
    void leavesEveryStepToSomebodyOrToTime() {
        var taken = EnumSet.of(AssessmentStep.ADVANCE);
        Assessed.stages().forEach(stage -> PEOPLE.keySet().forEach(person -> taken.addAll(steps(person, stage))));
        assertEquals(EnumSet.allOf(AssessmentStep.class), taken);
    }

    /** Every step over the web is open to those the step itself names, and to nobody else. */
    @Test
    void isSaidAlikeByTheStepAndByTheTask() {
        TASKS.forEach((step, task) -> {
            for (var role : Role.values()) {
                assertEquals(step.takers().contains(role),
                        task.isOpenTo(new Caller.Person("somebody", Set.of(role), null)), step + " " + role);
            }
        });
        assertEquals(EnumSet.complementOf(EnumSet.of(AssessmentStep.ADVANCE)), EnumSet.copyOf(TASKS.keySet()));
    }

    /** The staff's roles are the staff's; nobody else does anything in any stage, whatever role they have. */
    @Test
    void hasNothingForAnybodyElse() {
        var staff = EnumSet.of(Role.OFFICER, Role.WINDOW_CLERK, Role.INDUSTRY_AUTHORITY);
        for (var role : EnumSet.complementOf(staff)) {
            var stranger = new Caller.Person("stranger", Set.of(role), new SocialCreditCode("91310104MA1FP8M27M"));
            Assessed.stages().forEach(stage -> assertEquals(List.of(), Arrays.stream(AssessmentStep.values())
                    .filter(step -> ResultRules.mayTake(step, stage, stranger)).toList(), () -> role + " " + stage));
        }
    }
}
