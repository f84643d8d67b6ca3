package recognition.domain.inquiry;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;

import recognition.domain.Decision;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.deadline.Timer;
import recognition.domain.inquiry.Inquiry.Answered;
import recognition.domain.inquiry.Inquiry.Asked;
import recognition.domain.inquiry.Inquiry.Escalated;
import recognition.domain.inquiry.Inquiry.Opening;
import recognition.domain.inquiry.Inquiry.Reminded;
import recognition.domain.inquiry.Inquiry.Silent;
import recognition.domain.time.HouseClock;

/** The steps of an inquiry (S2-52), each a function of what is, what is wanted and the instant. */
public final class InquiryRules {
    private InquiryRules() {}

    /**
     * How long a body is given: policies {@code issuer.response}, {@code issuer.reminder-interval} and
     * {@code issuer.reminders-maximum}.
     */
    public record Patience(Term response, Term reminderInterval, int mostReminders) {}

    /** Asks. */
    public static Asked ask(Opening opening, String contact, Patience patience, WorkingCalendar calendar) {
        return new Asked(opening, contact, Timer.start(patience.response(), calendar, opening.firstAskedAt()));
    }

    /** Asks another contact of the body, because mail bounced or nobody answered; its time begins anew. */
    public static Decision<Inquiry> askAnother(Inquiry is, String contact, Patience patience, WorkingCalendar calendar,
            Instant now) {
        var due = Timer.start(patience.response(), calendar, now);
        return switch (is) {
            case Asked _,Reminded _,Escalated _,Silent _ -> accept(new Asked(is.opening(), contact, due));
            case Answered answered -> answered.reply().answer().leavesOpen()
                    ? accept(new Asked(is.opening(), contact, due))
                    : refuse(InquiryRefusal.ALREADY_ANSWERED);
        };
    }

    /** Takes the matter out of the mail: an officer asks another way. */
    public static Decision<Inquiry> escalate(Inquiry is, Instant now) {
        return switch (is) {
            case Asked _,Reminded _ -> accept(new Escalated(is.opening(), is.contact(), now));
            case Escalated _,Silent _ -> accept(is);
            case Answered _ -> refuse(InquiryRefusal.ALREADY_ANSWERED);
        };
    }

    /** Takes an answer, whenever it comes, once. */
    public static Decision<Answered> answer(Inquiry is, Reply reply, WorkingCalendar calendar) {
        if (reply.differences().isEmpty() != (reply.answer() != Answer.CONFIRMED_WITH_DIFFERENCES)) {
            return refuse(InquiryRefusal.DIFFERENCES_DO_NOT_FIT);
        }
        return switch (is) {
            case Asked _,Reminded _ -> accept(answered(is, reply, calendar));
            case Escalated _,Silent _ -> accept(answered(is, late(reply), calendar));
            case Answered _ -> refuse(InquiryRefusal.ALREADY_ANSWERED);
        };
    }

    /** From when on a body is silent: once its time to answer, counted from the first question, is over. A day not settled yet counts as it looks. */
    public static Instant silentFrom(Inquiry is, Patience patience, WorkingCalendar calendar) {
        return Timer.start(patience.response(), calendar, is.opening().firstAskedAt()).end().closesAt();
    }

    /** Gives up; only after everything was tried. */
    public static Decision<Inquiry> giveUp(Inquiry is, Instant now) {
        return switch (is) {
            case Escalated _ -> accept(new Silent(is.opening(), is.contact(), now));
            case Silent _ -> accept(is);
            case Asked _,Reminded _ -> refuse(InquiryRefusal.NOT_DUE);
            case Answered _ -> refuse(InquiryRefusal.ALREADY_ANSWERED);
        };
    }

    /** What time does: the next reminder, or after the last the officer's turn; or the end moves, because a calendar came. */
    public static Decision<Inquiry> advance(Inquiry is, Patience patience, WorkingCalendar calendar, Instant now) {
        return switch (is) {
            case Asked(var opening, var contact, var due) -> {
                var counted = due.counted(calendar, now);
                yield counted.end().isOver(now)
                        ? accept(next(is, 0, counted.end().closesAt(), patience, calendar))
                        : moved(due, counted, new Asked(opening, contact, counted));
            }
            case Reminded(var opening, var contact, var times, var due) -> {
                var counted = due.counted(calendar, now);
                yield counted.end().isOver(now)
                        ? accept(next(is, times, counted.end().closesAt(), patience, calendar))
                        : moved(due, counted, new Reminded(opening, contact, times, counted));
            }
            case Escalated _,Silent _ -> refuse(InquiryRefusal.NOT_DUE);
            case Answered _ -> refuse(InquiryRefusal.ALREADY_ANSWERED);
        };
    }

    private static Inquiry next(Inquiry is, int reminders, Instant at, Patience patience, WorkingCalendar calendar) {
        return reminders < patience.mostReminders()
                ? new Reminded(is.opening(), is.contact(), reminders + 1,
                        Timer.start(patience.reminderInterval(), calendar, at))
                : new Escalated(is.opening(), is.contact(), at);
    }

    private static Decision<Inquiry> moved(Timer was, Timer counted, Inquiry after) {
        return counted.end().equals(was.end()) ? refuse(InquiryRefusal.NOT_DUE) : accept(after);
    }

    private static Answered answered(Inquiry is, Reply reply, WorkingCalendar calendar) {
        var known = calendar.at(reply.at());
        var from = LocalDate.ofInstant(is.opening().firstAskedAt(), HouseClock.SHANGHAI).plusDays(1);
        var to = LocalDate.ofInstant(reply.at(), HouseClock.SHANGHAI).plusDays(1);
        int worked = to.isAfter(from)
                ? (int) from.datesUntil(to).filter(date -> known.day(date).isWorked()).count()
                : 0;
        return new Answered(is.opening(), is.contact(), reply, worked);
    }

    private static Reply late(Reply reply) {
        return new Reply(reply.answer(), reply.differences(), reply.channel(), reply.respondent(), reply.trusted(),
                true, reply.at());
    }
}
