package recognition.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;

import recognition.web.Fault.Code;
import recognition.web.Fault.Place;

/**
 * Reads the members of one JSON object into domain types. A member that is absent, null or at fault reads as null, and the fault is
 * noted with its pointer; members nobody reads are faults too.
 */
public final class Fields {
    private final JsonNode object;
    private final String pointer;
    private final Faults faults;
    private final Set<String> read = new HashSet<>();
    private final List<Fields> nested = new ArrayList<>();

    Fields(JsonNode object, String pointer, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** Notes a fault for each of {@code names} that is absent or null. Returns this, to go on reading. */
    public Fields require(String... names) {
        for (var name : names) {
            if (object.path(name).isMissingNode() || object.path(name).isNull()) {
                faults.required(Place.pointer, at(name));
            }
        }
        return this;
    }

    /** Text without control characters, of 1 to {@code longest} code points after trimming. */
    public String text(String name, int longest) {
        var node = take(name, JsonNodeType.STRING, "文本", "text");
        if (node == null) {
            return null;
        }
        var text = node.textValue().strip();
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > longest) {
            faults.add(Place.pointer, at(name), Code.LENGTH, "长度须为 1 至 " + longest + " 个字符",
                    "The length must be 1 to " + longest + " characters");
            return null;
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            faults.add(Place.pointer, at(name), Code.FORMAT, "不能含有控制字符", "Control characters are not allowed");
            return null;
        }
        return text;
    }

    /** Text that {@code parse} turns into a domain type; {@code form} tells people what it looks like. */
    public <T> T parsed(String name, Function<String, Optional<T>> parse, String form) {
        var node = take(name, JsonNodeType.STRING, "文本", "text");
        return node == null ? null : parsed(at(name), node, parse, form);
    }

    /** A date, {@code 2026-11-30}, of a year from 1900 to 2199. */
    public LocalDate date(String name) {
        return parsed(name, text -> temporal(() -> LocalDate.parse(text)).filter(Fields::isOfOurTime), "2026-11-30");
    }

    /** A date that is not after {@code last}. */
    public LocalDate date(String name, LocalDate last) {
        var day = date(name);
        if (day == null || !day.isAfter(last)) {
            return day;
        }
        refuse(name, Code.RANGE, "不能晚于 " + last, "Must not be after " + last);
        return null;
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 2200;
    }

    /** An instant with its offset, RFC 3339. */
    public Instant instant(String name) {
        return parsed(name, text -> temporal(() -> OffsetDateTime.parse(text).toInstant()),
                "2026-11-30T09:00:00+08:00");
    }

    /** One of the constants of an enum, by name. */
    public <E extends Enum<E>> E choice(String name, Class<E> of) {
        var constants = of.getEnumConstants();
        return parsed(name, text -> Arrays.stream(constants).filter(one -> one.name().equals(text)).findFirst(),
                String.join(" | ", Arrays.stream(constants).map(Enum::name).toList()));
    }

    /** A whole number. */
    public Integer number(String name, int least, int most) {
        var node = take(name, JsonNodeType.NUMBER, "数字", "a number");
        if (node != null && (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most
                || !node.canConvertToExactIntegral())) {
            outOfRange(at(name), least, most);
            return null;
        }
        return node == null ? null : node.intValue();
    }

    public Boolean flag(String name) {
        var node = take(name, JsonNodeType.BOOLEAN, "true 或 false", "true or false");
        return node == null ? null : node.booleanValue();
    }

    /** At most {@code mostItems} different whole numbers; empty when absent. */
    public List<Integer> numbers(String name, int mostItems, int least, int most) {
        return list(name, mostItems, (at, node) -> {
            boolean fits = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least
                    && node.intValue() <= most;
            if (!fits) {
                outOfRange(at, least, most);
            }
            return fits ? node.intValue() : null;
        });
    }

    /** At most {@code most} different texts, each turned into a domain type; empty when absent. */
    public <T> List<T> list(String name, int most, Function<String, Optional<T>> parse, String form) {
        return list(name, most, (at, node) -> parsed(at, node, parse, form));
    }

    private <T> List<T> list(String name, int most, BiFunction<String, JsonNode, T> read) {
        var items = new ArrayList<T>();
        forEach(name, most, (at, node) -> {
            var item = read.apply(at, node);
            if (item != null && items.contains(item)) {
                faults.add(Place.pointer, at, Code.REPEATED, "重复", "Given twice");
            } else if (item != null) {
                items.add(item);
            }
        });
        return items;
    }

    private void forEach(String name, int most, BiConsumer<String, JsonNode> item) {
        var node = take(name, JsonNodeType.ARRAY, "列表", "a list");
        if (node == null) {
            return;
        }
        if (node.size() > most) {
            faults.add(Place.pointer, at(name), Code.LENGTH, "最多 " + most + " 项", "At most " + most + " items");
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            item.accept(at(name) + "/" + i, node.get(i));
        }
    }

    /** At most {@code most} objects, in their order; empty when absent. */
    public List<Fields> objects(String name, int most) {
        var objects = new ArrayList<Fields>();
        forEach(name, most, (at, node) -> {
            if (node.isObject()) {
                objects.add(new Fields(node, at, faults));
            } else {
                wrongType(at, "对象", "an object");
            }
        });
        nested.addAll(objects);
        return objects;
    }

    /** Whether the member is given, whatever it is. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** Notes a fault of a member that shows only beside what else is known. */
    public void refuse(String name, Code code, String zh, String en) {
        faults.add(Place.pointer, at(name), code, zh, en);
    }

    /** A member that is itself an object; null when absent. */
    public Fields object(String name) {
        var node = take(name, JsonNodeType.OBJECT, "对象", "an object");
        if (node == null) {
            return null;
        }
        var fields = new Fields(node, at(name), faults);
        nested.add(fields);
        return fields;
    }

    void noteUnread() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                faults.unknown(Place.pointer, at(name));
            }
        });
        nested.forEach(Fields::noteUnread);
    }

    private JsonNode take(String name, JsonNodeType type, String zh, String en) {
        read.add(name);
        var node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.getNodeType() != type) {
            wrongType(at(name), zh, en);
            return null;
        }
        return node;
    }

    private <T> T parsed(String at, JsonNode node, Function<String, Optional<T>> parse, String form) {
        if (!node.isTextual()) {
            wrongType(at, "文本", "text");
            return null;
        }
        var parsed = node.textValue().length() > 200 ? Optional.<T>empty() : parse.apply(node.textValue());
        if (parsed.isEmpty()) {
            faults.add(Place.pointer, at, Code.FORMAT, "格式应为：" + form, "Expected: " + form);
        }
        return parsed.orElse(null);
    }

    private void outOfRange(String at, int least, int most) {
        faults.add(Place.pointer, at, Code.RANGE, "须为 " + least + " 至 " + most + " 的整数",
                "Must be a whole number from " + least + " to " + most);
    }

    private void wrongType(String at, String zh, String en) {
        faults.add(Place.pointer, at, Code.TYPE, "须为" + zh, "Must be " + en);
    }

    private static <T> Optional<T> temporal(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
