package recognition.functions.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import recognition.catalog.CalendarFiles;
import recognition.domain.deadline.Sweep;
import recognition.local.function.Invocation;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.deadline.DynamoDueIndex;

class AdvanceDeadlinesTest {
    private static final Instant NOW = Instant.parse("2025-10-10T16:00:00Z");
    private static final String UNREADABLE = "v_00000000000000000000000000";

    private final LocalTable local = LocalTable.fresh();
    private final Table table = new Table(local.client(), local.name());

    @Test
    void aCaseThatCannotBeMovedOnIsShownToTheStaffAfterFiveRunsAndTriedEachDay() throws Exception {
        unreadable();
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of(), setAside("CASES").findValuesAsText("id"));
            assertThrows(IllegalStateException.class, () -> run(NOW, null));
        }
        var shown = setAside("CASES").path("items").get(0);
        assertEquals(UNREADABLE, shown.path("id").textValue());
        assertEquals("2025-10-12T00:00:00+08:00", shown.path("triedAgainAt").textValue());
        assertEquals("moved on 0", run(NOW.plus(Duration.ofHours(23)), null));
        assertThrows(IllegalStateException.class, () -> run(NOW.plus(Duration.ofDays(1)), null));
        assertEquals("2025-10-13T00:00:00+08:00",
                setAside("CASES").path("items").get(0).path("triedAgainAt").textValue());
        assertEquals(List.of(), setAside("NOTICES").findValuesAsText("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "{}", "[1]", "2027-01-01T00:00:00Z"})
    void anyEventIsTheSameToIt(String event) {
        assertEquals("moved on 0", run(NOW, event));
        assertEquals("moved on 0", run(NOW, Map.of("time", event)));
    }

    private void unreadable() {
        local.client().putItem(put -> put.tableName(local.name()).item(Map.of("pk",
                AttributeValue.fromS("VERIFICATION#" + UNREADABLE), "sk", AttributeValue.fromS("CASE"), "version",
                AttributeValue.fromN("1"), "chain", AttributeValue.fromS(""), "stage", AttributeValue.fromS("BROKEN"),
                "dueBucket", AttributeValue.fromS("CASES#01"), "dueAt", AttributeValue.fromN("0"))));
    }

    private String run(Instant now, Object event) {
        return new AdvanceDeadlines(table, CalendarFiles::read,
                Clock.fixed(now.plus(Sweep.LONGEST_REQUEST), ZoneOffset.UTC)).handleRequest(event,
                        new Invocation());
    }

    private JsonNode setAside(String lane) throws Exception {
        var context = new ProxyRequestContext();
        context.setAuthorizer(Map.of("principalId", "officer", "roles", "OFFICER"));
        var event = new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/v1/deadlines/set-aside")
                .withMultiValueQueryStringParameters(Map.of("lane", List.of(lane))).withRequestContext(context);
        return new ObjectMapper().readTree(new ListSetAside(new DynamoDueIndex(table))
                .handleRequest(event, new Invocation()).getBody());
    }
}
