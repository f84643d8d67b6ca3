package recognition.domain.objection;

import java.util.Optional;

import recognition.domain.cases.Call;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.ObjectionRules.Lodging;
import recognition.domain.objection.ObjectionRules.Settling;

/** Keeps objections, each together with what it does to its notice, and apart from who objects. */
public interface Objections extends Cases<ObjectionId, Objection> {

    /** Keeps a new objection, the notice with it, and who objects: all or nothing. {@code call} may be null. */
    Kept<Objection> lodge(Lodging lodging, Objector objector, Call call);

    /** Keeps a step, and the notice with it if it settles it: both or neither. {@code call} may be null. */
    Kept<Objection> keepSettling(Versioned<Objection> was, Settling step, Call call);

    /** Who lodged it. */
    Optional<Objector> objector(ObjectionId id);
}
