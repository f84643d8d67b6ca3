package recognition.domain.title;

import recognition.domain.cases.Call;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.title.TitleRules.OnDisplay;

/** Keeps title applications. A certificate is submitted once in a round: the second submission is {@link Kept.Taken}. */
public interface TitleApplications extends Cases<ApplicationId, TitleApplication> {

    /** Keeps an application that goes on notice together with the notice: both or neither. {@code call} may be null. */
    Kept<TitleApplication> keepOnNotice(Versioned<TitleApplication> was, OnDisplay step, Call call);
}
