package recognition.domain.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Call;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.title.TitleRules.WithNotice;

/**
 * Keeps title applications. What may happen once is refused by the table itself, whatever the code believed: a person takes part once
 * in a round, and an application is given back for correction once; the second time is {@link Kept.Taken}.
 */
public interface TitleApplications extends Cases<ApplicationId, TitleApplication> {

    /** Keeps an application's step together with its notice's: both or neither. {@code call} may be null. */
    Kept<TitleApplication> keepWithNotice(Versioned<TitleApplication> was, WithNotice step, Call call);

    /** Keeps a first submission, and that the person took part in the round. {@code call} may be null. */
    Kept<TitleApplication> keepSubmission(Versioned<TitleApplication> was, Step<TitleApplication> step, Call call);

    /** Keeps a request for correction, and that it was made. {@code call} may be null. */
    Kept<TitleApplication> keepCorrection(Versioned<TitleApplication> was, Step<TitleApplication> step, Call call);

    /** Keeps that the applicant came, so that they find the application. {@code call} may be null. */
    Kept<TitleApplication> keepApplicant(Versioned<TitleApplication> was, Step<TitleApplication> step, Call call);

    /** The ids of the rounds a person took part in. */
    Set<String> roundsOf(String person);

    /** The applications an applicant came to. */
    List<Versioned<TitleApplication>> ofApplicant(String subject);

    /** Where every application of a round stands; of one unit only, if it is given. */
    List<Row> inRound(String round, Optional<SocialCreditCode> unit);

    /** An application in short. */
    record Row(ApplicationId id, SocialCreditCode unit, String stage, TitleLevel level, TitleSeries series,
            String applicantName) {}
}
