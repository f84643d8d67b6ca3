package recognition.domain.title;

import static recognition.domain.Decision.accept;
import static recognition.domain.document.DocumentRules.refuseMisfits;
import static recognition.domain.title.Steps.notNow;
import static recognition.domain.title.Steps.refuseIf;
import static recognition.domain.title.Steps.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.Misfit;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.Appointment;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.AwaitingConsent;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleApplication.Returned;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.title.TitleRules.Proofs;

/** The way of junior titles: the employer appoints by a form, the Bureau records it; no committee (S3-11). */
public final class AppointmentRules {
    private AppointmentRules() {}

    /**
     * The form (S3-11): proof of employment, ground of later titles, record of performance.
     *
     * @param from the first day in the post
     * @param form the appointment form with the employer's seal
     */
    public record Form(String post, LocalDate from, String opinion, DocumentId form) {}

    /** Appoints, if the applicant fulfills what edition and round require of the level (S2-25, S3-11). */
    public static Decision<Step<TitleApplication>> appoint(TitleApplication is, Form form, Guards.Evidence evidence,
            Proofs proofs, Grounds grounds, Caller.Person by, Instant now) {
        var present = TitleRules.asOf(is, grounds, now);
        return switch (present) {
            case AtEmployer(var opening, var dossier, _) -> refuseIf(opening.aim().route() == Route.COMMITTEE,
                    TitleRefusal.LEVEL_BY_COMMITTEE, Map.of())
                    .then(_ -> refuseMisfits(TitleRules.named(dossier, DocumentPlace.APPOINTMENT, form.form()),
                            List.of(), proofs.check()))
                    .then(_ -> proofs.seals().find(TitleRules.claim(present, form.form())))
                    .then(seal -> Guards.eligibility(opening, dossier, evidence, now)
                            .map(judgments -> new Appointment(form.post(), form.from(), form.opinion(), seal, now,
                                    grounds.round().basis().rules(), judgments)))
                    .map(appointment -> step(new Appointed(opening, dossier, appointment), "EMPLOYER_APPOINTED", now,
                            Actor.of(by), "S3-11", grounds.round()));
            case Draft _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        };
    }

    /** Takes the appointment on record. */
    public static Decision<Step<TitleApplication>> record(TitleApplication is, Grounds grounds, Caller.Person by,
            Instant now) {
        return switch (is) {
            case Appointed(var opening, var dossier, var appointment) ->
                accept(step(new Recorded(opening, dossier, appointment, now), "APPOINTMENT_RECORDED", now, Actor.of(by),
                        "S3-11", grounds.round()));
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Recorded _,Ended _ ->
                notNow(is);
        };
    }
}
