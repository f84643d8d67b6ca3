package recognition.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values in a fixed order, kept as one list: for what stands in an item several times, of which names would be the larger part. */
public final class Row {
    private final List<AttributeValue> values;

    Row(List<AttributeValue> values) {
        this.values = values;
    }

    public static Row empty() {
        return new Row(new ArrayList<>());
    }

    List<AttributeValue> values() {
        return values;
    }

    /** @param value null where there is none */
    public Row add(String value) {
        return add(value == null ? AttributeValue.fromNul(true) : AttributeValue.fromS(value));
    }

    /** @param value as {@code Hash} gives it */
    public Row addHash(String value) {
        return add(Item.bytes(value));
    }

    public Row add(int value) {
        return add(AttributeValue.fromN(Integer.toString(value)));
    }

    public Row add(boolean value) {
        return add(AttributeValue.fromBool(value));
    }

    /** @param value null where there is none */
    public Row add(LocalDate value) {
        return add(value == null ? null : value.toString());
    }

    public Row add(Instant value) {
        return add(Instants.write(value));
    }

    /** Whether there is a place; those at the end may be missing. */
    public boolean has(int place) {
        return values.size() > place;
    }

    public String text(int place) {
        return values.get(place).s();
    }

    public String hash(int place) {
        return Item.hash(values.get(place));
    }

    public int number(int place) {
        return Integer.parseInt(values.get(place).n());
    }

    public boolean flag(int place) {
        return values.get(place).bool();
    }

    public LocalDate date(int place) {
        return text(place) == null ? null : LocalDate.parse(text(place));
    }

    public Instant instant(int place) {
        return Instants.read(values.get(place));
    }

    private Row add(AttributeValue value) {
        values.add(value);
        return this;
    }
}
