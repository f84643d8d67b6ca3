package recognition.domain.objection;

import java.util.EnumSet;
import java.util.Set;

import recognition.domain.access.Move;
import recognition.domain.access.Role;
import recognition.domain.objection.Objection.Admitted;
import recognition.domain.objection.Objection.Dismissed;
import recognition.domain.objection.Objection.Inadmissible;
import recognition.domain.objection.Objection.Investigating;
import recognition.domain.objection.Objection.Lodged;
import recognition.domain.objection.Objection.Proposed;
import recognition.domain.objection.Objection.Upheld;
import recognition.domain.objection.Objection.Withdrawn;

/** The steps of an objection, each with who takes it and the stages it is possible in. */
public enum ObjectionStep implements Move {
    ADMIT,
    INVESTIGATE,
    PROPOSE,
    CONFIRM,
    TURN_DOWN,
    /** By whoever has the receipt. */
    WITHDRAW,
    ADVANCE;

    @Override
    public Set<Role> takers() {
        return switch (this) {
            case ADMIT, INVESTIGATE, PROPOSE, CONFIRM, TURN_DOWN -> Move.of(Role.OFFICER);
            case WITHDRAW, ADVANCE -> Move.of();
        };
    }

    @Override
    public String by() {
        return this == WITHDRAW ? "OBJECTOR" : Move.super.by();
    }

    public static Set<ObjectionStep> possibleIn(Objection is) {
        var possible = switch (is) {
            case Lodged _ -> EnumSet.of(ADMIT, PROPOSE, WITHDRAW, ADVANCE);
            case Admitted _ -> EnumSet.of(INVESTIGATE, WITHDRAW, ADVANCE);
            case Investigating _ -> EnumSet.of(INVESTIGATE, PROPOSE, WITHDRAW, ADVANCE);
            case Proposed _ -> EnumSet.of(CONFIRM, TURN_DOWN, WITHDRAW, ADVANCE);
            case Inadmissible _,Upheld _,Dismissed _,Withdrawn _ -> EnumSet.noneOf(ObjectionStep.class);
        };
        if (is.opening().decision().isMissed()) {
            possible.remove(ADVANCE);
        } else if (is instanceof Investigating) {
            possible.remove(INVESTIGATE);
        }
        return possible;
    }
}
