package recognition.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import recognition.domain.catalog.Bilingual;

/**
 * An object of a data file. A member of another type than asked for is a fault of the file and says where it stands.
 *
 * @param where the file and the member, for messages
 */
record JsonObject(String where, Map<String, Object> members) {

    String text(String name) {
        return required(name, String.class);
    }

    Bilingual bilingual(String zh, String en) {
        return new Bilingual(text(zh), text(en));
    }

    /** The member that is an object of {@code textZh} and {@code textEn}. */
    Bilingual bilingual(String name) {
        return object(name).bilingual("textZh", "textEn");
    }

    /** The member's text as {@code parse} reads it. */
    <T> T parsed(String name, Function<String, T> parse) {
        return parse.apply(text(name));
    }

    int number(String name) {
        return required(name, Integer.class);
    }

    boolean flag(String name) {
        return required(name, Boolean.class);
    }

    /** The member as {@code read} gets it, or null when there is none. */
    <T> T ifStated(String name, Function<String, T> read) {
        return members.containsKey(name) ? read.apply(name) : null;
    }

    JsonObject object(String name) {
        Map<?, ?> members = required(name, Map.class);
        Map<String, Object> object = new LinkedHashMap<>();
        members.forEach((key, value) -> object.put((String) key, value));
        return new JsonObject(where + "/" + name, object);
    }

    /** The members of an object whose values are all of one {@code type}; none when it is absent. */
    <T> Map<String, T> map(String name, Class<T> type) {
        Map<String, T> map = new LinkedHashMap<>();
        if (members.containsKey(name)) {
            JsonObject object = object(name);
            object.members.keySet().forEach(key -> map.put(key, object.required(key, type)));
        }
        return map;
    }

    /** The texts of an array; none when it is absent. */
    List<String> texts(String name) {
        return elements(name).stream().map(String.class::cast).toList();
    }

    /** The whole numbers of an array; none when it is absent. */
    List<Integer> numbers(String name) {
        return elements(name).stream().map(Integer.class::cast).toList();
    }

    /** The objects of an array; none when it is absent. */
    List<JsonObject> objects(String name) {
        return elements(name).stream().map(element -> new JsonObject(where, Map.of("", element)).object("")).toList();
    }

    private List<?> elements(String name) {
        return members.containsKey(name) ? required(name, List.class) : List.of();
    }

    private <T> T required(String name, Class<T> type) {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    where + ": " + name + " should be a " + type.getSimpleName() + ", not " + value);
        }
        return type.cast(value);
    }
}
