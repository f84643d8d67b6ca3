package recognition.domain.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import recognition.domain.cases.Call;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.panel.AcceptanceRules.Admission;
import recognition.domain.panel.VoteRules.Cast;
import recognition.domain.panel.VoteRules.Result;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;

/**
 * Keeps assessments, each under the name of its application. What happens together is kept together or not at all; every
 * {@code call} may be null.
 */
public interface Assessments extends Cases<ApplicationId, Assessment> {

    /** An application accepted, with the assessment that begins. A reference number given before is {@link Kept.Taken}. */
    Kept<TitleApplication> keepAdmission(Versioned<TitleApplication> was, Admission step, Call call);

    /** Whether an application other than {@code id} has booked that time of the panel. A booking kept anyway is {@link Kept.Taken}. */
    boolean isBooked(PanelId panel, Instant starts, ApplicationId id);

    /** A ballot, with the envelope put into the box. */
    Kept<Assessment> keepBallot(Versioned<Assessment> was, Cast step, Call call);

    /** The envelopes in the box; whether they may be opened is {@link VoteRules#mayOpen}'s to say. */
    List<SealedBallot> ballots(ApplicationId id);

    /** The result, with its notice if there is one; the box is emptied. */
    Kept<Assessment> keepResult(Versioned<Assessment> was, Result step, Call call);

    /** The assessment whose certificate has this code, in force or revoked. */
    Optional<Versioned<Assessment>> withCertificate(CheckedCode code);
}
