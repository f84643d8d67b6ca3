package recognition.functions.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.catalog.Jurisdiction;

class CountPeriodTest {
    private final CountPeriod job = new CountPeriod(CalendarFiles::read,
            PolicyFiles.read(new Jurisdiction("shanghai")),
            Clock.fixed(Instant.parse("2025-12-01T16:00:00Z"), ZoneOffset.UTC));

    @Test
    void endsAfterTheFifthWorkingDayAndSaysWhy() {
        var period = ask("from", "2025-09-26", "workingDays", "5");
        assertEquals("2025-10-10", period.path("lastDay").asText());
        assertEquals("2025-10-11T00:00:00+08:00", period.path("closesAt").asText());
        assertFalse(period.has("provisional"));
        assertEquals(List.of("2025-09-28", "2025-09-29", "2025-09-30", "2025-10-09", "2025-10-10"),
                stream(period.path("days")).filter(day -> day.has("number")).map(day -> day.path("date").asText())
                        .toList());
        assertEquals("MAKE_UP_WORKING_DAY", period.at("/days/2/kind").asText());
        assertEquals("国庆节、中秋节", period.at("/days/5/nameZh").asText());
        assertEquals("国办发明电〔2024〕12号", period.at("/papers/0/documentNumber").asText());
    }

    @Test
    void isProvisionalInAYearNobodyHasArrangedYet() {
        var period = ask("from", "2026-12-30", "workingDays", "5");
        assertEquals("UNKNOWN_CALENDAR", period.at("/provisional/reason").asText());
        assertEquals(2027, period.at("/provisional/missingYear").asInt());
        assertEquals(1, period.path("papers").size());
    }

    @Test
    void isCountedFromTodayUnlessADayIsGiven() {
        assertEquals("2025-12-02", ask().path("from").asText());
        assertEquals("2025-12-09", ask().path("lastDay").asText());
    }

    @ParameterizedTest
    @CsvSource({"from,2025-02-30", "from,1999-12-31", "from,2100-01-01", "from,tomorrow", "workingDays,0",
            "workingDays,367",
            "workingDays,-1", "workingDays,5.0", "workingDays,99999999999", "calendarDays,5"})
    void anythingElseIsRefusedByName(String parameter, String value) {
        var answer = job.handleRequest(event(parameter, value), null);
        assertEquals(422, answer.getStatusCode());
        assertEquals(parameter, json(answer.getBody()).at("/errors/0/parameter").asText());
    }

    private JsonNode ask(String... parameters) {
        var answer = job.handleRequest(event(parameters), null);
        assertEquals(200, answer.getStatusCode(), answer.getBody());
        return json(answer.getBody());
    }

    private static APIGatewayProxyRequestEvent event(String... parameters) {
        Map<String, List<String>> query = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], List.of(parameters[i + 1]));
        }
        return new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/v1/calendar/periods")
                .withMultiValueQueryStringParameters(query);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
