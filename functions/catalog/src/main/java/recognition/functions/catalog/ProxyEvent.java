package recognition.functions.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Of a request as API Gateway's REST APIs hand it to a function (payload version 1.0), what the lookups need.
 *
 * @param query every value of every query parameter, decoded
 * @param path the parts of the path that the route leaves open
 * @param headers found in any case (RFC 9110 §5.1)
 */
record ProxyEvent(Map<String, List<String>> query, Map<String, String> path, Map<String, String> headers) {

    /** @param json the event in UTF-8 */
    static ProxyEvent read(byte[] json) {
        ProxyEvent event = new ProxyEvent(new LinkedHashMap<>(), new LinkedHashMap<>(),
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        JsonCursor cursor = new JsonCursor(json);
        cursor.enter('{');
        while (cursor.more('}')) {
            switch (cursor.name()) {
                case "multiValueQueryStringParameters" -> many(cursor, event.query);
                case "pathParameters" -> texts(cursor, event.path);
                case "headers" -> texts(cursor, event.headers);
                default -> cursor.skip();
            }
        }
        return event;
    }

    private static void texts(JsonCursor cursor, Map<String, String> texts) {
        if (cursor.enter('{')) {
            while (cursor.more('}')) {
                texts.put(cursor.name(), cursor.text());
            }
        }
    }

    private static void many(JsonCursor cursor, Map<String, List<String>> many) {
        if (cursor.enter('{')) {
            while (cursor.more('}')) {
                List<String> values = new ArrayList<>(1);
                many.put(cursor.name(), values);
                cursor.enter('[');
                while (cursor.more(']')) {
                    values.add(cursor.text());
                }
            }
        }
    }
}
