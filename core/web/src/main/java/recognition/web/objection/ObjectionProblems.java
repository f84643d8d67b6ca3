package recognition.web.objection;

import recognition.domain.objection.ObjectionRefusal;
import recognition.web.Saying;

/** What refused steps of objections say. */
public final class ObjectionProblems {
    private ObjectionProblems() {}

    public static Saying saying(ObjectionRefusal reason) {
        return switch (reason) {
            case OBJECTION_STEP_NOT_POSSIBLE_NOW ->
                new Saying(409, "异议目前所处阶段不能进行此操作", "The objection is not at a stage where this is possible");
            case SECOND_OFFICER_NEEDED ->
                new Saying(409, "须由另一名工作人员确认", "Another officer has to confirm what one has found");
            case NOT_THE_INVESTIGATOR ->
                new Saying(403, "只有负责调查的工作人员可以提出结论", "Only the officer who investigates may find");
        };
    }
}
