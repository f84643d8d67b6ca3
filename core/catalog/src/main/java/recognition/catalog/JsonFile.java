package recognition.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** A file of {@code catalog-json} on the class path. */
final class JsonFile {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    /** The objects of a file that is an array of objects. */
    static List<JsonObject> objects(String path) {
        return read(path).objects("");
    }

    /** The object of a file that is one. */
    static JsonObject object(String path) {
        return read(path).object("");
    }

    private static JsonObject read(String path) {
        try (InputStream file = open(path); JsonParser parser = JSON.createParser(file)) {
            parser.nextToken();
            return new JsonObject(path, Map.of("", value(parser)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The line on which the value at a JSON pointer begins, or, if there is none, the nearest object or array around it. */
    static int line(String path, String pointer) {
        int line = 1;
        int nearest = 0;
        try (InputStream file = open(path); JsonParser parser = JSON.createParser(file)) {
            while (parser.nextToken() != null) {
                String here = parser.getParsingContext().pathAsPointer().toString();
                if (here.length() > nearest && (pointer + "/").startsWith(here + "/")) {
                    nearest = here.length();
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return line;
    }

    /** A name for the content of files, those that exist, in their order: the first twelve digits of its SHA-256. */
    static String fingerprint(String... paths) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths) {
                if (exists(path)) {
                    try (InputStream file = open(path)) {
                        digest.update(file.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean exists(String path) {
        return JsonFile.class.getClassLoader().getResource(path) != null;
    }

    private static InputStream open(String path) {
        InputStream file = JsonFile.class.getClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("not on the class path: " + path);
        }
        return file;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_STRING -> parser.getText();
            default -> throw new IllegalStateException(
                    "unexpected " + parser.currentToken() + " at " + parser.currentLocation());
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
