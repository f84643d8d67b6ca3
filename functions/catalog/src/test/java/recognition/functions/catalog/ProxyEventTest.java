package recognition.functions.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** The lookups' own reading of an event, beside a JSON library's. */
class ProxyEventTest {

    @Test
    void readsWhatTheLookupsNeed() {
        ProxyEvent event = read(Gateway.event());
        assertEquals(Map.of("q", List.of("特许工程师 IET"), "category", List.of("A", "C")), event.query());
        assertEquals("zh-CN,zh;q=0.9,en;q=0.8", event.headers().get("accept-language"));
        assertEquals("Mozilla/5.0 (X11; Linux x86_64) \"quoted\" \\ backslash 中", event.headers().get("User-Agent"));
        assertEquals(Map.of(), event.path());
    }

    @Test
    void readsAnyTextAsAJsonLibraryDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            ObjectNode event = Gateway.event();
            ObjectNode query = event.putObject("multiValueQueryStringParameters");
            ArrayNode values = query.putArray(text(random));
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(text(random));
            }
            event.putObject("stageVariables").putObject(text(random)).putArray(text(random)).add(text(random))
                    .add(random.nextDouble())
                    .add(random.nextBoolean()).addNull().addObject();
            String name = query.fieldNames().next();
            assertEquals(Gateway.JSON.convertValue(values, List.class), read(event).query().get(name));
        }
    }

    @Test
    void endsWhateverItIsGiven() {
        byte[] whole = Gateway.event().toString().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int round = 0; round < 20_000; round++) {
                byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length));
                for (int i = 0; i < 3 && broken.length > 0; i++) {
                    broken[random.nextInt(broken.length)] = (byte) "\"\\{}[],:n1 \0é".charAt(random.nextInt(13));
                }
                try {
                    ProxyEvent.read(broken);
                } catch (IllegalArgumentException | IndexOutOfBoundsException expected) {
                    // not an event
                }
            }
        });
    }

    private static ProxyEvent read(ObjectNode event) {
        return ProxyEvent.read(event.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.appendCodePoint(switch (random.nextInt(5)) {
                case 0 -> random.nextInt(0x20);
                case 1 -> "\"\\/{}[]:,".charAt(random.nextInt(9));
                case 2 -> 0x4e00 + random.nextInt(100);
                case 3 -> 0x1f600 + random.nextInt(10);
                default -> 'a' + random.nextInt(26);
            });
        }
        return text.toString();
    }
}
