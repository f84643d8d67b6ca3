package recognition.domain.verification;

import static recognition.domain.Decision.refuse;
import static recognition.domain.verification.Steps.notNow;
import static recognition.domain.verification.Steps.step;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.code.CheckedCode;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.Inquiry.Escalated;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.InquiryRefusal;
import recognition.domain.inquiry.InquiryRules;
import recognition.domain.inquiry.Reply;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Accepted;
import recognition.domain.verification.VerificationRequest.Answered;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Decided;
import recognition.domain.verification.VerificationRequest.Draft;
import recognition.domain.verification.VerificationRequest.Returned;
import recognition.domain.verification.VerificationRequest.Reused;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Submitted;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRules.Grounds;

/** Asking the issuing body, its answer, and the decision (S2-52, S2-53). */
public final class CheckingRules {
    private static final String ANSWERED_OTHERWISE = "发证机构后来作出了不同的答复 / The body has since answered otherwise";

    private CheckingRules() {}

    /**
     * Puts the question to a contact of the issuing body, for the first time or again (S2-52). The message to it follows from the
     * timeline.
     *
     * @param opening names the inquiry if it is the first; one that is under way keeps its own
     */
    public static Decision<Step<VerificationRequest>> inquire(VerificationRequest is, Inquiry.Opening opening,
            String contact, Caller.Person by, Grounds grounds, Instant now) {
        var patience = grounds.terms().patience();
        return switch (is) {
            case Accepted accepted -> unsuspected(accepted.submission(), () -> Steps.accept(
                    with(accepted, InquiryRules.ask(opening, contact, patience, grounds.calendar())),
                    "ISSUING_BODY_ASKED", now, by, "S2-52", Map.of("channel", Channel.LINK.name())));
            case WithIssuer with -> unsuspected(with.submission(),
                    () -> again(with, with.inquiry(), contact, by, grounds, now));
            case Answered answered -> unsuspected(answered.submission(), () -> again(
                    new WithIssuer(answered.opening(), answered.particulars(), answered.submission(),
                            answered.acceptance(), answered.inquiry()),
                    answered.inquiry(), contact, by, grounds, now));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Decided _,Reused _,Closed _ -> notNow(is);
        };
    }

    private static Decision<Step<VerificationRequest>> again(WithIssuer is, Inquiry inquiry, String contact,
            Caller.Person by, Grounds grounds, Instant now) {
        return InquiryRules.askAnother(inquiry, contact, grounds.terms().patience(), grounds.calendar(), now)
                .then(asked -> Steps.accept(with(is, asked), "ISSUING_BODY_ASKED_AGAIN", now, by, "S2-52",
                        Map.of("channel", Channel.LINK.name(), "sameContact",
                                Boolean.toString(contact.equals(inquiry.contact())))));
    }

    /**
     * The body's mail server refused the address for good: the next contact of its list is asked, or, where none is left, it is an
     * officer's turn to ask another way.
     *
     * @param next the contact to ask, if there is one
     */
    public static Decision<Step<VerificationRequest>> bounced(VerificationRequest is, String address,
            Optional<String> next, Grounds grounds, Instant now) {
        return switch (is) {
            case WithIssuer with when waitsFor(with.inquiry(), address) -> unsuspected(with.submission(),
                    () -> next.map(contact -> InquiryRules.askAnother(with.inquiry(), contact,
                            grounds.terms().patience(), grounds.calendar(), now)
                            .map(asked -> returned(with(with, asked), "ISSUING_BODY_READDRESSED", now)))
                            .orElseGet(() -> InquiryRules.escalate(with.inquiry(), now)
                                    .map(turned -> returned(with(with, turned), "INQUIRY_UNDELIVERABLE", now))));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    private static boolean waitsFor(Inquiry inquiry, String address) {
        return switch (inquiry) {
            case Inquiry.Asked _,Inquiry.Reminded _ -> address.equals(inquiry.contact());
            case Escalated _,Inquiry.Silent _,Inquiry.Answered _ -> false;
        };
    }

    private static Step<VerificationRequest> returned(WithIssuer after, String kind, Instant now) {
        return Steps.step(after, kind, now, new Actor.IssuingBody(after.opening().listed().issuer()), "S2-52",
                Map.of("because", "BOUNCED"));
    }

    /**
     * Records that an officer asked another way: by the register, by telephone, on paper, by letter.
     *
     * @param channel not {@link Channel#LINK}
     * @param note what came of it
     */
    public static Decision<Step<VerificationRequest>> attempt(VerificationRequest is, Inquiry.Opening opening,
            Channel channel, String note, Caller.Person by, Instant now) {
        return switch (is) {
            case Accepted accepted -> unsuspected(accepted.submission(), () -> attempted(
                    with(accepted, new Escalated(opening, null, now)), channel, note, by, now));
            case WithIssuer with -> unsuspected(with.submission(), () -> InquiryRules.escalate(with.inquiry(), now)
                    .then(escalated -> attempted(with(with, escalated), channel, note, by, now)));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    private static Decision<Step<VerificationRequest>> attempted(WithIssuer after, Channel channel, String note,
            Caller.Person by, Instant now) {
        return Steps.accept(after, "ISSUING_BODY_TRIED", now, by, "S2-52",
                Map.of("channel", channel.name(), "note", note));
    }

    /**
     * An answer that came another way than by the link, as an officer records it; an officer decides on it.
     *
     * @param note where it was read or who gave it
     */
    public static Decision<Step<VerificationRequest>> record(VerificationRequest is, Inquiry.Opening opening,
            Reply reply, String note, Caller.Person by, WorkingCalendar calendar) {
        return switch (is) {
            case Accepted accepted -> unsuspected(accepted.submission(), () -> recorded(
                    with(accepted, new Escalated(opening, null, reply.at())), reply, note, by, calendar));
            case WithIssuer with -> unsuspected(with.submission(), () -> recorded(with, reply, note, by, calendar));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    private static Decision<Step<VerificationRequest>> recorded(WithIssuer is, Reply reply, String note,
            Caller.Person by, WorkingCalendar calendar) {
        return InquiryRules.answer(is.inquiry(), reply, calendar)
                .then(answered -> Steps.accept(toOfficer(is, answered), "ANSWER_RECORDED", reply.at(), by, "S2-52",
                        Map.of("answer", reply.answer().name(), "channel", reply.channel().name(), "note", note)));
    }

    /**
     * Takes the issuing body's answer, however late. A plain confirmation decides, and makes a conditional result whole; anything else
     * goes to an officer, and a conditional result is suspended until the officer has looked.
     *
     * @param code of the result, if there is none yet
     */
    public static Decision<Step<VerificationRequest>> answer(VerificationRequest is, InquiryId inquiry, Reply reply,
            CheckedCode code, WorkingCalendar calendar) {
        return switch (is) {
            case WithIssuer with when isOf(with.inquiry(), inquiry) ->
                InquiryRules.answer(with.inquiry(), reply, calendar)
                        .map(answered -> answered(with, answered, code));
            case Decided decided when decided.inquiry() != null && isOf(decided.inquiry(), inquiry) ->
                InquiryRules.answer(decided.inquiry(), reply, calendar)
                        .map(answered -> answeredLate(decided, answered));
            case Answered answered when isOf(answered.inquiry(), inquiry) -> refuse(InquiryRefusal.ALREADY_ANSWERED);
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,WithIssuer _,Answered _,Decided _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    private static boolean isOf(Inquiry inquiry, InquiryId id) {
        return inquiry.opening().id().equals(id);
    }

    private static Step<VerificationRequest> answered(WithIssuer is, Inquiry.Answered answered, CheckedCode code) {
        var reply = answered.reply();
        var decides = reply.isPlainConfirmation() && is.submission().suspicion() == null;
        return told(decides
                ? decided(is, answered, code, new Standing(reply.at(), Outcome.VERIFIED, Status.ACTIVE, false, null))
                : toOfficer(is, answered), answered);
    }

    private static Step<VerificationRequest> answeredLate(Decided is, Inquiry.Answered answered) {
        var reply = answered.reply();
        if (reply.isPlainConfirmation() && !is.now().status().isFinal()) {
            var whole = new Standing(reply.at(), Outcome.VERIFIED, is.now().status(), false, is.now().cause());
            return told(new Decided(is.opening(), is.particulars(), is.submission(), is.acceptance(), answered,
                    is.decided().with(whole)), answered);
        }
        var waits = is.now().isValid()
                ? is.decided().with(is.now().with(Status.SUSPENDED, ANSWERED_OTHERWISE, reply.at()))
                : is.decided();
        return told(new Answered(is.opening(), is.particulars(), is.submission(), is.acceptance().over(waits),
                answered), answered);
    }

    private static Step<VerificationRequest> told(VerificationRequest after, Inquiry.Answered answered) {
        var reply = answered.reply();
        return step(after, "ISSUING_BODY_ANSWERED", reply.at(), new Actor.IssuingBody(answered.opening().issuer()),
                "S2-52", Map.of("answer", reply.answer().name(), "late", Boolean.toString(reply.late()), "trusted",
                        Boolean.toString(reply.trusted())));
    }

    /**
     * Decides on an answer that is not a plain confirmation, or without one when the body's time to answer is over and another way was
     * tried (S2-52, S2-53).
     */
    public static Decision<Step<VerificationRequest>> decide(VerificationRequest is, Ruling ruling, CheckedCode code,
            Caller.Person by, Grounds grounds, Instant now) {
        var standing = new Standing(now, ruling.outcome(), Status.ACTIVE, ruling.conditional(), ruling.cause());
        return switch (is) {
            case Answered answered -> unsuspected(answered.submission(), () -> {
                var following = Ruling.following(answered.inquiry().reply().answer());
                return following.contains(ruling.outcome()) && !ruling.conditional()
                        ? ruled(decided(answered, answered.inquiry(), code, standing), by, now)
                        : doesNotFollow(following);
            });
            case WithIssuer with when with.inquiry() instanceof Escalated && isSilent(with, grounds, now) ->
                unsuspected(
                        with.submission(), () -> ruling.isPossibleInSilence()
                                ? InquiryRules.giveUp(with.inquiry(), now)
                                        .then(silent -> ruled(decided(with, silent, code, standing), by, now))
                                : doesNotFollow(EnumSet.of(Outcome.UNABLE_TO_VERIFY)));
            case WithIssuer with -> refuse(VerificationRefusal.BODY_NOT_TRIED_ENOUGH, Map.of("silentFrom",
                    InquiryRules.silentFrom(with.inquiry(), grounds.terms().patience(), grounds.calendar())));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,Decided _,Reused _,Closed _ ->
                notNow(is);
        };
    }

    private static boolean isSilent(WithIssuer is, Grounds grounds, Instant now) {
        return !now
                .isBefore(InquiryRules.silentFrom(is.inquiry(), grounds.terms().patience(), grounds.calendar()));
    }

    private static Decision<Step<VerificationRequest>> ruled(Decided decided, Caller.Person by, Instant now) {
        return Steps.accept(decided, "VERIFICATION_DECIDED", now, by, "S2-53",
                Map.of("outcome", decided.now().outcome().name(), "conditional",
                        Boolean.toString(decided.now().conditional())));
    }

    private static <T> Decision<T> doesNotFollow(Set<Outcome> following) {
        return refuse(VerificationRefusal.OUTCOME_DOES_NOT_FOLLOW, Map.of("possibleOutcomes", List.copyOf(following)));
    }

    private static Decided decided(VerificationRequest is, Inquiry inquiry, CheckedCode code, Standing standing) {
        return switch (is) {
            case WithIssuer(var opening, var said, var submission, var acceptance, _) -> new Decided(opening, said,
                    submission, acceptance, inquiry, after(acceptance, code, standing));
            case Answered(var opening, var said, var submission, var acceptance, _) -> new Decided(opening, said,
                    submission, acceptance, inquiry, after(acceptance, code, standing));
            case Draft _,Submitted _,Returned _,AwaitingConsent _,Accepted _,Decided _,Reused _,Closed _ ->
                throw new IllegalStateException("nothing to decide on");
        };
    }

    private static Result after(Acceptance acceptance, CheckedCode code, Standing standing) {
        return acceptance.earlier() == null ? Result.first(code, standing) : acceptance.earlier().with(standing);
    }

    private static Answered toOfficer(WithIssuer is, Inquiry.Answered answered) {
        return new Answered(is.opening(), is.particulars(), is.submission(), is.acceptance(), answered);
    }

    private static WithIssuer with(Accepted is, Inquiry inquiry) {
        return new WithIssuer(is.opening(), is.particulars(), is.submission(), is.acceptance(), inquiry);
    }

    private static WithIssuer with(WithIssuer is, Inquiry inquiry) {
        return new WithIssuer(is.opening(), is.particulars(), is.submission(), is.acceptance(), inquiry);
    }

    /** While a suspicion waits for a second person nothing is begun and nothing decided. */
    private static <T> Decision<T> unsuspected(Submission submission, Supplier<Decision<T>> then) {
        return submission.suspicion() == null ? then.get() : refuse(VerificationRefusal.SUSPICION_PENDING);
    }
}
