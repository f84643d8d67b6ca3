package recognition.domain.objection;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.objection.Objection.Admitted;
import recognition.domain.objection.Objection.Dismissed;
import recognition.domain.objection.Objection.Inadmissible;
import recognition.domain.objection.Objection.Investigating;
import recognition.domain.objection.Objection.Lodged;
import recognition.domain.objection.Objection.Proposed;
import recognition.domain.objection.Objection.Upheld;
import recognition.domain.objection.Objection.Withdrawn;

/** The steps of an objection, each with the stages it is possible in. */
public enum ObjectionStep {
    ADMIT,
    INVESTIGATE,
    PROPOSE,
    CONFIRM,
    TURN_DOWN,
    WITHDRAW;

    public static Set<ObjectionStep> possibleIn(Objection is) {
        return switch (is) {
            case Lodged _ -> EnumSet.of(ADMIT, PROPOSE, WITHDRAW);
            case Admitted _ -> EnumSet.of(INVESTIGATE, WITHDRAW);
            case Investigating _ -> EnumSet.of(PROPOSE, WITHDRAW);
            case Proposed _ -> EnumSet.of(CONFIRM, TURN_DOWN, WITHDRAW);
            case Inadmissible _,Upheld _,Dismissed _,Withdrawn _ -> EnumSet.noneOf(ObjectionStep.class);
        };
    }
}
