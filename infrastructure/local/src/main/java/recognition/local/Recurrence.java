package recognition.local;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** When a schedule of the template is due. */
@FunctionalInterface
interface Recurrence {
    /** The first time after an instant. */
    Instant next(Instant after);

    /**
     * @param expression EventBridge's {@code rate(5 minutes)} or {@code cron(0 18 ? * MON-FRI *)}
     * @param zone in which a cron expression is meant
     */
    static Recurrence parse(String expression, ZoneId zone) {
        var rate = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)").matcher(expression);
        var cron = Pattern.compile("cron\\((.+)\\)").matcher(expression);
        if (rate.matches()) {
            var count = Long.parseLong(rate.group(1));
            var every = switch (rate.group(2)) {
                case "minute" -> Duration.ofMinutes(count);
                case "hour" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
            return after -> after.plus(every);
        } else if (cron.matches()) {
            return Cron.parse(cron.group(1), zone);
        }
        throw new IllegalArgumentException("Neither rate(…) nor cron(…): " + expression);
    }
}
