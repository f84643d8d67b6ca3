package recognition.functions.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.catalog.Jurisdiction;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoCalendarYears;
import recognition.storage.calendar.DynamoWorkingCalendars;

class LoadCalendarYearTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String YEAR_2027 = """
            {
              "source": {"title": "国务院办公厅关于2027年部分节假日安排的通知", "documentNumber": "国办发明电〔2026〕9号",
                "issuedOn": "2026-11-03", "url": "https://www.gov.cn/2027"},
              "holidays": [
                {"nameZh": "元旦", "nameEn": "New Year's Day", "firstDay": "2027-01-01", "lastDay": "2027-01-03"},
                {"nameZh": "春节", "nameEn": "Spring Festival", "firstDay": "2027-02-05", "lastDay": "2027-02-11"}
              ],
              "makeupWorkdays": ["2027-01-31", "2027-02-13"]
            }
            """;

    private final LocalTable local = LocalTable.fresh();
    private final Table table = new Table(local.client(), local.name());
    private final Moving clock = new Moving(Instant.parse("2026-11-04T02:00:00Z"));
    private final LoadCalendarYear job = new LoadCalendarYear(new DynamoCalendarYears(table), CalendarFiles.read(),
            clock);
    private final ReadCalendarYear reading = new ReadCalendarYear(new DynamoCalendarYears(table), CalendarFiles.read());
    private final CountPeriod periods = new CountPeriod(
            new DynamoWorkingCalendars(table, CalendarFiles.read(), clock),
            PolicyFiles.read(Jurisdiction.SHANGHAI), clock);

    @Nested
    class TwoPeople {
        @Test
        void loadAYearThatCountsForEverybodyFiveMinutesLater() throws Exception {
            assertEquals(2027, periodFrom("2026-12-30").path("provisional").path("missingYear").intValue());
            assertEquals("国办发明电〔2026〕9号",
                    body(put("editor", "EDITOR", YEAR_2027)).path("proposed").path("documentNumber").textValue());
            assertEquals(2027, periodFrom("2026-12-30").path("provisional").path("missingYear").intValue());

            var loaded = body(put("approver", "APPROVER", YEAR_2027)).path("loaded").get(0);
            assertEquals(1, loaded.path("version").intValue());
            assertEquals("2026-11-04T10:05:00+08:00", loaded.path("inForceFrom").textValue());

            clock.now = clock.now.plus(Duration.ofMinutes(5).minusSeconds(1));
            assertEquals(2027, periodFrom("2026-12-30").path("provisional").path("missingYear").intValue());
            clock.now = clock.now.plusSeconds(1);
            var period = periodFrom("2026-12-30");
            assertTrue(period.path("provisional").isMissingNode());
            assertEquals("2026.1+2027.1", period.path("basis").path("calendar").textValue());
            assertEquals("2027-01-07", period.path("lastDay").textValue());
        }

        @Test
        void areTwoAndOneOfThemApproves() throws Exception {
            assertEquals(200, put("one", "APPROVER", YEAR_2027).status);
            assertEquals("/problems/second-person-wanted", put("one", "APPROVER", YEAR_2027).type());
            assertFalse(body(put("two", "EDITOR", YEAR_2027)).path("proposed").isMissingNode());
            assertEquals(1, body(put("one", "APPROVER", YEAR_2027)).path("loaded").size());
            assertEquals("/problems/already-loaded", put("two", "EDITOR", YEAR_2027).type());
        }

        @Test
        void whoReadThePaperDifferentlyLoadNothing() throws Exception {
            put("editor", "EDITOR", YEAR_2027);
            var other = body(put("approver", "APPROVER", YEAR_2027.replace("2027-02-13", "2027-02-14")));
            assertEquals(0, other.path("loaded").size());
            assertEquals("2027-02-14", other.path("proposed").path("makeupWorkdays").get(1).textValue());
        }

        @Test
        void amendAYearThatWasDeliveredByAFurtherVersion() throws Exception {
            var amended = YEAR_2027.replace("2027", "2026").replace("2026-01-31", "2026-02-14")
                    .replace("2026-02-13", "2026-02-28");
            put("editor", "2026", "EDITOR", amended);
            var versions = body(put("approver", "2026", "APPROVER", amended)).path("loaded");
            assertEquals(List.of(1, 2), List.of(versions.get(0).path("version").intValue(),
                    versions.get(1).path("version").intValue()));
        }

        @Test
        void readWhatIsKnownAndWhatWaitsForTheSecond() throws Exception {
            assertEquals(1, body(get("approver", "2026", "APPROVER")).path("loaded").size());
            assertEquals(0, body(get("approver", "2027", "APPROVER")).path("loaded").size());
            put("editor", "EDITOR", YEAR_2027);
            var proposed = body(get("approver", "2027", "APPROVER")).path("proposed");
            assertEquals("国办发明电〔2026〕9号", proposed.path("documentNumber").textValue());
            assertEquals("2027-02-13", proposed.path("makeupWorkdays").get(1).textValue());
            put("approver", "APPROVER", YEAR_2027);
            var loaded = body(get("editor", "2027", "EDITOR"));
            assertEquals("2026-11-04T10:05:00+08:00",
                    loaded.path("loaded").get(0).path("inForceFrom").textValue());
            assertTrue(loaded.path("proposed").isMissingNode());
            assertEquals(403, get("holder", "2027", "HOLDER").status);
            assertEquals(404, get("editor", "twenty", "EDITOR").status);
        }
    }

    @Nested
    class AYear {
        @ParameterizedTest
        @CsvSource({"2027-02-13,2027-02-12,/makeupWorkdays/1,8,Saturday",
                "2027-02-05,2027-01-02,/holidays/1,6,Overlaps",
                "2027-02-05,2026-12-30,/holidays/1,6,Not after",
                "2027-02-11,2027-02-01,/holidays/1,6,ends before",
                "2027-02-11,2028-02-01,/holidays/1,6,Outside",
                "2026-11-03,2026-11-05,/source/issuedOn,3,dated after today"})
        void withAFaultIsRefusedWholeWithTheLineAndTheReason(String from, String to, String pointer, int line,
                String reason) throws Exception {
            var answer = put("editor", "EDITOR", YEAR_2027.replace(from, to));
            assertEquals(422, answer.status);
            assertEquals("/problems/year-has-faults", answer.type());
            var errors = answer.body.path("errors");
            assertTrue(errors.toString().contains("\"" + pointer + "\""), errors::toString);
            assertTrue(errors.toString().contains("Line " + line + ": "), errors::toString);
            assertTrue(errors.toString().contains(reason), errors::toString);
            assertEquals(0, body(put("editor", "EDITOR", YEAR_2027)).path("loaded").size());
        }

        @Test
        void thatContradictsTheYearBeforeOrAfterIsRefusedAsWell() throws Exception {
            var works = YEAR_2027.replace("[\"2027-01-31\", \"2027-02-13\"]", "[\"2026-12-27\"]");
            put("editor", "EDITOR", works);
            assertEquals(1, body(put("approver", "APPROVER", works)).path("loaded").size());

            var amended = YEAR_2027.replace("2027-01-01", "2026-12-26").replace("2027-01-03", "2026-12-27")
                    .replace("2027-02-05", "2026-12-29").replace("2027-02-11", "2026-12-31")
                    .replace("[\"2027-01-31\", \"2027-02-13\"]", "[]");
            var answer = put("editor", "2026", "EDITOR", amended);
            assertEquals("/problems/year-has-faults", answer.type());
            assertTrue(answer.body.path("errors").toString().contains("\"/holidays/0\""), answer.body::toString);
            assertTrue(answer.body.path("errors").toString().contains("opposite"), answer.body::toString);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"\"source\":|\"sauce\":|/source",
                "\"documentNumber\"|\"number\"|/source/documentNumber",
                "\"2027-02-13\"|\"13 February\"|/makeupWorkdays/1",
                "https://www.gov.cn/|https://www.gov.cn/{paper}|/source/url",
                "https://www.gov.cn/|ftp://www.gov.cn/|/source/url",
                "https://www.gov.cn/|http:paper|/source/url",
                "\"nameEn\": \"Spring Festival\", ||/holidays/1/nameEn",
                "\"makeupWorkdays\": [|\"makeupWorkdays\": [7, |/makeupWorkdays/0"})
        void thatCannotBeReadIsRefusedWithThePlace(String from, String to, String pointer) throws Exception {
            var answer = put("editor", "EDITOR", YEAR_2027.replace(from, to == null ? "" : to));
            assertEquals(422, answer.status, answer.body::toString);
            assertTrue(answer.body.path("errors").toString().contains("\"" + pointer + "\""), answer.body::toString);
        }

        @Test
        void isHandedInByEditorsAndApproversOnly() throws Exception {
            assertEquals(403, put("officer", "OFFICER", YEAR_2027).status);
            assertEquals(403, put("holder", "HOLDER", YEAR_2027).status);
            assertEquals(404, put("editor", "twenty", "EDITOR", YEAR_2027).status);
        }
    }

    private record Answered(int status, JsonNode body) {
        String type() {
            return body.path("type").textValue();
        }
    }

    private static JsonNode body(Answered answered) {
        assertEquals(200, answered.status, answered.body::toString);
        return answered.body;
    }

    private Answered put(String subject, String role, String body) throws Exception {
        return put(subject, "2027", role, body);
    }

    private Answered put(String subject, String year, String role, String body) throws Exception {
        return answered(job.handleRequest(event("PUT", subject, year, role).withBody(body), null));
    }

    private Answered get(String subject, String year, String role) throws Exception {
        return answered(reading.handleRequest(event("GET", subject, year, role), null));
    }

    private static APIGatewayProxyRequestEvent event(String method, String subject, String year, String role) {
        var context = new ProxyRequestContext();
        context.setAuthorizer(Map.of("principalId", subject, "roles", role));
        return new APIGatewayProxyRequestEvent().withHttpMethod(method).withPath("/v1/calendar/" + year)
                .withPathParameters(Map.of("year", year)).withHeaders(Map.of("Content-Type", "application/json"))
                .withRequestContext(context);
    }

    private static Answered answered(APIGatewayProxyResponseEvent answer) throws Exception {
        return new Answered(answer.getStatusCode(), JSON.readTree(answer.getBody()));
    }

    private JsonNode periodFrom(String day) throws Exception {
        var event = new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/v1/calendar/periods")
                .withMultiValueQueryStringParameters(Map.of("from", List.of(day)));
        return JSON.readTree(periods.handleRequest(event, null).getBody());
    }

    /** A clock that is moved by hand. */
    private static final class Moving extends Clock {
        private Instant now;

        Moving(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
