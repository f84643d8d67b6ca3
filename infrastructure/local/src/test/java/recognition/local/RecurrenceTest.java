package recognition.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void aRateIsCountedFromTheLastRun() {
        var noon = Instant.parse("2026-11-24T04:00:00Z");

        assertEquals(noon.plusSeconds(300), Recurrence.parse("rate(5 minutes)", SHANGHAI).next(noon));
        assertEquals(noon.plusSeconds(3600), Recurrence.parse("rate(1 hour)", SHANGHAI).next(noon));
        assertEquals(noon.plusSeconds(86400), Recurrence.parse("rate(1 day)", SHANGHAI).next(noon));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 0 * * ? *             | 2026-11-24T12:00 | 2026-11-25T00:00
            0/15 * * * ? *          | 2026-11-24T12:00 | 2026-11-24T12:15
            */15 9-17 ? * MON-FRI * | 2026-11-27T17:45 | 2026-11-30T09:00
            5,35 8 1 JAN,JUL ? *    | 2026-11-24T12:00 | 2027-01-01T08:05
            0 18 29 2 ? *           | 2026-11-24T12:00 | 2028-02-29T18:00
            0 9 ? * 1 *             | 2026-11-24T12:00 | 2026-11-29T09:00
            59 23 31 12 ? 2030      | 2026-11-24T12:00 | 2030-12-31T23:59
            """)
    void aCronExpressionIsReadInItsZone(String expression, String after, String next) {
        var recurrence = Recurrence.parse("cron(" + expression + ")", SHANGHAI);

        assertEquals(at(next), recurrence.next(at(after)));
    }

    private static Instant at(String time) {
        return ZonedDateTime.parse(time + ":00+08:00").toInstant();
    }

    @Test
    void whatIsNotUnderstoodIsNotOverlooked() {
        for (var expression : new String[]{"rate(5 weeks)", "cron(0 0 * * ?)", "cron(60 0 * * ? *)",
                "cron(0 0 L * ? *)", "at(x)"}) {
            assertThrows(IllegalArgumentException.class, () -> Recurrence.parse(expression, SHANGHAI), expression);
        }
    }
}
