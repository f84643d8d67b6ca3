package recognition.functions.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import recognition.catalog.PolicyFiles;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.message.Message;
import recognition.domain.message.MessageId;
import recognition.domain.message.OpenDeadline;
import recognition.domain.message.OpenDeadlines;
import recognition.domain.message.Texts.DeadlineText;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.message.DynamoOpenDeadlines;
import recognition.web.LogLine;

/**
 * Tells whom it concerns that a deadline is near (S3-21), once for each deadline, and again if it has moved. Runs each hour; late,
 * twice or beside itself it tells nothing more. A deadline that fails holds up no other.
 */
public final class RemindOfDeadlines implements RequestHandler<Object, String> {
    private static final String KIND = "DEADLINE_NEAR";

    private final OpenDeadlines deadlines;
    private final Postman postman;
    private final PolicyFiles policies;

    public RemindOfDeadlines() {
        this(new DynamoOpenDeadlines(Table.ofSettings()), Postman.ofSettings(),
                PolicyFiles.read(Jurisdiction.SHANGHAI));
    }

    RemindOfDeadlines(OpenDeadlines deadlines, Postman postman, PolicyFiles policies) {
        this.deadlines = deadlines;
        this.postman = postman;
        this.policies = policies;
    }

    /** @throws IllegalStateException if somebody could not be told; the others are */
    @Override
    public String handleRequest(Object event, Context context) {
        var now = postman.clock().instant();
        var ahead = Duration.ofDays(
                policies.term("message.deadline-near", LocalDate.ofInstant(now, HouseClock.SHANGHAI)).length());
        int failed = 0;
        for (var about : deadlines.dueUntil(now, now.plus(ahead))) {
            try {
                deadlines.of(about, now).ifPresent(deadline -> remind(deadline, ahead, now));
            } catch (RuntimeException surprise) {
                context.getLogger().log(LogLine.of("ERROR", "RemindOfDeadlines", context, surprise));
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " could not be told");
        }
        return "done";
    }

    private void remind(OpenDeadline deadline, Duration ahead, Instant now) {
        postman.letters().texts().of(deadline.kind()).map(text -> message(deadline, text, ahead, now))
                .ifPresent(message -> postman.recipients().boxesOf(deadline.about())
                        .forEach(box -> postman.tell(box, message)));
    }

    private static Message message(OpenDeadline deadline, DeadlineText text, Duration ahead, Instant now) {
        var due = deadline.dueAt();
        var id = MessageId.of(due.minus(ahead).getEpochSecond(), 0, KIND, deadline.about().toString(),
                deadline.kind().name(),
                due.toString());
        return new Message(id, KIND, deadline.about(), now,
                Map.of("dueAt", deadline.shown(), "deadlineZh", text.title().zh(), "deadlineEn", text.title().en(),
                        "textZh", text.text().zh(), "textEn", text.text().en()),
                Message.To.OWNER);
    }
}
