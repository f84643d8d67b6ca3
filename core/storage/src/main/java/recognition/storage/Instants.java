package recognition.storage;

import java.math.BigDecimal;
import java.time.Instant;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Instants as numbers of seconds since 1970, to the nanosecond: they take a third of the room of their text. */
public final class Instants {
    private static final int NANOSECONDS = 9;

    private Instants() {}

    static AttributeValue write(Instant instant) {
        return AttributeValue.fromN(BigDecimal.valueOf(instant.getEpochSecond())
                .add(BigDecimal.valueOf(instant.getNano(), NANOSECONDS)).stripTrailingZeros().toPlainString());
    }

    static Instant read(AttributeValue value) {
        return parse(value.n());
    }

    /** @param number as it stands in an item, or in an image of the table's stream */
    public static Instant parse(String number) {
        var seconds = new BigDecimal(number);
        var whole = seconds.longValue();
        return Instant.ofEpochSecond(whole,
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(NANOSECONDS).longValueExact());
    }
}
