package recognition.functions.title;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import recognition.domain.account.Account;
import recognition.domain.title.Round;
import recognition.domain.title.Timeline;
import recognition.domain.title.Timeline.Plan;
import recognition.domain.title.Timeline.Terms;
import recognition.web.Request;

/** Reads which round's timeline is asked for and what the employer plans, and draws it. */
record TimelineQuestion(Desk desk) {
    private static final String FORM_OF_KINDS = String.join(" | ",
            List.of(Account.Unit.Kind.values()).stream().map(Account.Unit.Kind::name).toList());

    Timeline timeline(Request request, Instant now) {
        var round = request.path("id", desk.books().rounds()::find);
        var submitOn = request.query("submitOn", text -> day(text).filter(round::takesApplicationsOn),
                "%s … %s".formatted(round.window().firstDay(), round.window().lastDay()));
        var review = request.query("reviewWorkingDays", TimelineQuestion::days, "1–60");
        var consent = request.query("employerKind", TimelineQuestion::kind, FORM_OF_KINDS);
        request.refuseFaults();
        var plan = new Plan(submitOn, review == null ? null : desk.workingDays(review, now),
                consent == Account.Unit.Kind.PUBLIC_INSTITUTION);
        return Timeline.of(round, plan, terms(round, now), desk.books().calendars().known().at(now));
    }

    /** Acceptance and result of a verification take so long together by the service standard. */
    private Terms terms(Round round, Instant now) {
        var verification = desk.term("verification.acceptance", now).length()
                + desk.term("verification.result", now).length();
        return new Terms(desk.workingDays(round.conditions().noticeWorkingDays(), now),
                desk.workingDays(verification, now), desk.term("consent.supervisor", now));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> days(String text) {
        return text.matches("[1-9]|[1-5]\\d|60") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Account.Unit.Kind> kind(String text) {
        return Arrays.stream(Account.Unit.Kind.values()).filter(kind -> kind.name().equals(text)).findFirst();
    }
}
