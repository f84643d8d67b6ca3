package recognition.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes values of {@link JsonFile}'s kinds as JSON in UTF-8: maps, lists, texts, whole numbers, yes and no. */
final class JsonBytes {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonBytes() {}

    static byte[] of(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The object without the brace that ends it, so that members can follow. */
    static byte[] open(Map<String, ?> object) {
        byte[] whole = of(object);
        return Arrays.copyOf(whole, whole.length - 1);
    }

    /** Members that follow others, and the brace that ends the object. */
    static byte[] rest(Map<String, ?> members) {
        byte[] rest = of(members);
        rest[0] = ',';
        return rest;
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case List<?> list -> {
                json.writeStartArray();
                for (Object element : list) {
                    write(json, element);
                }
                json.writeEndArray();
            }
            case Map<?, ?> object -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> member : object.entrySet()) {
                    json.writeFieldName(member.getKey().toString());
                    write(json, member.getValue());
                }
                json.writeEndObject();
            }
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }
}
