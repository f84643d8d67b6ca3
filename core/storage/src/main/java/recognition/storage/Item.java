package recognition.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of one item, or of a map in it. What is null is not written, and reads as null. */
public final class Item {
    private final Map<String, AttributeValue> attributes;

    private Item(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    public static Item empty() {
        return new Item(new HashMap<>());
    }

    public static Item key(String pk, String sk) {
        return empty().text("pk", pk).text("sk", sk);
    }

    public static Item of(Map<String, AttributeValue> attributes) {
        return new Item(attributes);
    }

    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    public Item text(String name, String value) {
        return put(name, value, AttributeValue::fromS);
    }

    public Item number(String name, Number value) {
        return put(name, value, number -> AttributeValue.fromN(number.toString()));
    }

    public Item flag(String name, Boolean value) {
        return put(name, value, AttributeValue::fromBool);
    }

    public Item choice(String name, Enum<?> value) {
        return text(name, value == null ? null : value.name());
    }

    public Item date(String name, LocalDate value) {
        return text(name, value == null ? null : value.toString());
    }

    /** What {@code Hash} gives, as its bytes: they take three quarters of the room of their text. */
    public Item hash(String name, String value) {
        return put(name, value, Item::bytes);
    }

    static AttributeValue bytes(String hash) {
        return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(Base64.getUrlDecoder().decode(hash)));
    }

    /** As a number of seconds, to the nanosecond. */
    public Item instant(String name, Instant value) {
        return put(name, value, Instants::write);
    }

    public Item item(String name, Item value) {
        return put(name, value, item -> AttributeValue.fromM(item.attributes));
    }

    public Item row(String name, Row value) {
        return put(name, value, row -> AttributeValue.fromL(row.values()));
    }

    /** Only where it is so. */
    public Item mark(String name, boolean value) {
        return flag(name, value ? true : null);
    }

    public Item texts(String name, List<String> values) {
        return put(name, values, all -> AttributeValue.fromL(all.stream().map(AttributeValue::fromS).toList()));
    }

    public Item items(String name, List<Item> values) {
        return put(name, values,
                all -> AttributeValue.fromL(all.stream().map(item -> AttributeValue.fromM(item.attributes)).toList()));
    }

    public Item textMap(String name, Map<String, String> values) {
        var map = empty();
        values.forEach(map::text);
        return item(name, map);
    }

    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    public String text(String name) {
        return get(name, AttributeValue::s);
    }

    public long number(String name) {
        return Long.parseLong(attributes.get(name).n());
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(get(name, AttributeValue::bool));
    }

    public <E extends Enum<E>> E choice(String name, Class<E> of) {
        return get(name, value -> Enum.valueOf(of, value.s()));
    }

    public LocalDate date(String name) {
        return get(name, value -> LocalDate.parse(value.s()));
    }

    public String hash(String name) {
        return get(name, Item::hash);
    }

    static String hash(AttributeValue value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.b().asByteArrayUnsafe());
    }

    public Instant instant(String name) {
        return get(name, Instants::read);
    }

    public Item item(String name) {
        return get(name, value -> Item.of(value.m()));
    }

    public Row row(String name) {
        return get(name, value -> new Row(value.l()));
    }

    public List<String> texts(String name) {
        return has(name) ? attributes.get(name).l().stream().map(AttributeValue::s).toList() : List.of();
    }

    /** Empty where there are none. */
    public List<Item> items(String name) {
        return has(name) ? attributes.get(name).l().stream().map(value -> Item.of(value.m())).toList() : List.of();
    }

    public Map<String, String> textMap(String name) {
        var texts = new HashMap<String, String>();
        if (has(name)) {
            attributes.get(name).m().forEach((key, value) -> texts.put(key, value.s()));
        }
        return texts;
    }

    private <T> Item put(String name, T value, Function<T, AttributeValue> as) {
        if (value != null) {
            attributes.put(name, as.apply(value));
        }
        return this;
    }

    private <T> T get(String name, Function<AttributeValue, T> as) {
        var value = attributes.get(name);
        return value == null ? null : as.apply(value);
    }
}
