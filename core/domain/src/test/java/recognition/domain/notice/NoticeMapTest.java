package recognition.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.domain.notice.NoticeStep.ADVANCE;
import static recognition.domain.notice.NoticeStep.AMEND;
import static recognition.domain.notice.NoticeStep.DISPLAY_ANEW;
import static recognition.domain.notice.NoticeStep.OBJECT;
import static recognition.domain.notice.NoticeStep.POST;
import static recognition.domain.notice.NoticeStep.SETTLE;
import static recognition.domain.notice.NoticeStep.SUPERSEDE;
import static recognition.domain.notice.NoticeStep.TAKE_DOWN;
import static recognition.domain.notice.Notices.BUREAU;
import static recognition.domain.notice.Notices.CALENDAR;
import static recognition.domain.notice.Notices.CLOSES_AT;
import static recognition.domain.notice.Notices.OBJECTION;
import static recognition.domain.notice.Notices.OTHER_OBJECTION;
import static recognition.domain.notice.Notices.POSTED_AT;
import static recognition.domain.notice.Notices.PROOF;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.cases.Step;
import recognition.domain.notice.Objections.Outcome;
import recognition.domain.notice.PublicNotice.VoidReason;

/** Every stage × every step, as a map. */
class NoticeMapTest {
    private static final String MAP = """
            | | AMEND | POST | OBJECT | SETTLE | ADVANCE | TAKE_DOWN | SUPERSEDE | DISPLAY_ANEW |
            |---|---|---|---|---|---|---|---|---|
            | Scheduled | Scheduled | Posted | NOT_POSTED | NO_SUCH_OBJECTION | NOT_POSTED | Voided | Voided | NOT_TO_BE_DISPLAYED_ANEW |
            | Posted | Voided | ALREADY_POSTED | Posted | NO_SUCH_OBJECTION | ClosedClear | Voided | Voided | NOT_TO_BE_DISPLAYED_ANEW |
            | Running | Voided | ALREADY_POSTED | Running | Running | ClosedWithObjection | Voided | Voided | NOT_TO_BE_DISPLAYED_ANEW |
            | ClosedClear | PERIOD_OVER | PERIOD_OVER | ClosedWithObjection | NO_SUCH_OBJECTION | PERIOD_OVER | PERIOD_OVER | Voided | NOT_TO_BE_DISPLAYED_ANEW |
            | ClosedWithObjection | PERIOD_OVER | PERIOD_OVER | ClosedWithObjection | ClosedClear | PERIOD_OVER | PERIOD_OVER | Voided | NOT_TO_BE_DISPLAYED_ANEW |
            | Voided | VOIDED | VOIDED | VOIDED | NO_SUCH_OBJECTION | VOIDED | VOIDED | VOIDED | Scheduled |
            """;
    private static final List<NoticeStep> STEPS = List.of(AMEND, POST, OBJECT, SETTLE, ADVANCE, TAKE_DOWN,
            SUPERSEDE, DISPLAY_ANEW);
    private static final List<PublicNotice> STAGES = List.of(Notices.scheduled(), Notices.posted(),
            Notices.running(OBJECTION),
            Notices.closedClear(), Notices.closedWithObjection(), Notices.voided(VoidReason.DISPLAY_INTERRUPTED));

    @Test
    void isTheOneInTheDocumentation() {
        var map = new StringBuilder("| | ").append(row(STEPS.stream().map(NoticeStep::name).toList())).append("|---")
                .append("|---".repeat(STEPS.size())).append("|\n");
        for (var stage : STAGES) {
            map.append("| ").append(name(stage)).append(" | ")
                    .append(row(STEPS.stream().map(step -> answer(stage, step)).toList()));
        }
        assertEquals(MAP, map.toString());
    }

    @Test
    void hasEveryStageAndEveryStep() {
        assertEquals(Set.of(PublicNotice.class.getPermittedSubclasses()),
                STAGES.stream().map(PublicNotice::getClass).collect(Collectors.toSet()));
        assertEquals(Set.of(NoticeStep.values()), new HashSet<>(STEPS));
    }

    @Test
    void hasAWayIntoEveryStage() {
        var reached = Arrays.stream(MAP.split("\\W+")).collect(Collectors.toSet());
        assertTrue(STAGES.stream().map(NoticeMapTest::name).allMatch(reached::contains));
    }

    @Test
    void saysWhatIsPossible() {
        for (var stage : STAGES) {
            for (var possible : NoticeStep.possibleIn(stage)) {
                assertTrue(take(stage, possible) instanceof Accepted, stage + " " + possible);
            }
        }
    }

    private static Decision<Step<PublicNotice>> take(PublicNotice is, NoticeStep step) {
        return switch (step) {
            case AMEND -> NoticeRules.amend(is, "other", CALENDAR, BUREAU, POSTED_AT);
            case POST -> NoticeRules.post(is, PROOF, CALENDAR, BUREAU, POSTED_AT);
            case OBJECT -> NoticeRules.object(is, OTHER_OBJECTION, CALENDAR, BUREAU, POSTED_AT);
            case SETTLE -> NoticeRules.settle(is, OBJECTION, Outcome.DISMISSED, BUREAU, CLOSES_AT);
            case ADVANCE -> NoticeRules.advance(is, CALENDAR, CLOSES_AT);
            case TAKE_DOWN -> NoticeRules.takeDown(is, VoidReason.CASE_ENDED, CALENDAR, BUREAU, POSTED_AT);
            case SUPERSEDE -> NoticeRules.supersede(is, CALENDAR, BUREAU, POSTED_AT);
            case DISPLAY_ANEW -> NoticeRules.displayAnew(is, "other", BUREAU, CLOSES_AT);
        };
    }

    private static String answer(PublicNotice is, NoticeStep step) {
        return switch (take(is, step)) {
            case Accepted<Step<PublicNotice>>(var taken) -> name(taken.after());
            case Refused<Step<PublicNotice>>(var reason, _) -> reason.name();
        };
    }

    private static String row(List<String> cells) {
        return String.join(" | ", cells) + " |\n";
    }

    private static String name(PublicNotice stage) {
        return stage.getClass().getSimpleName();
    }
}
