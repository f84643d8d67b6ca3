package recognition.domain.inquiry;

import java.time.Instant;
import java.util.List;

/**
 * An answer, as it came.
 *
 * @param differences what the body's record says otherwise; only with {@link Answer#CONFIRMED_WITH_DIFFERENCES}
 * @param channel how it came
 * @param respondent who at the body answers, or null if they do not say
 * @param trusted whether it came from an address of the body's list; one that did not goes to an officer whatever it says
 * @param late whether it came after the last reminder had passed; accepted all the same
 */
public record Reply(Answer answer, List<Difference> differences, Channel channel, Respondent respondent,
        boolean trusted, boolean late, Instant at) {
    public Reply {
        differences = List.copyOf(differences);
    }

    /** Whether it decides by itself: a plain yes of somebody who may say it. */
    public boolean isPlainConfirmation() {
        return answer == Answer.CONFIRMED && trusted && channel == Channel.LINK;
    }

    /** @param value as the body's record has it, or null if it does not say */
    public record Difference(Subject subject, String value) {
        public enum Subject {
            HOLDER_NAME,
            BIRTH_DATE,
            CERTIFICATE_NUMBER,
            ISSUED_ON,
            GRADE,
            OTHER
        }
    }

    /** @param email null if not given */
    public record Respondent(String name, String email) {}
}
