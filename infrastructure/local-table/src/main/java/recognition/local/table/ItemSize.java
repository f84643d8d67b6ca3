package recognition.local.table;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How large an item is as DynamoDB measures it, for whoever counts units. */
public final class ItemSize {
    private ItemSize() {}

    /** @return bytes */
    public static int of(Map<String, AttributeValue> item) {
        return item.entrySet().stream().mapToInt(one -> bytes(one.getKey()) + size(one.getValue())).sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> (value.n().length() + 1) / 2 + 1;
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> value.ss().stream().mapToInt(ItemSize::bytes).sum();
            case M -> 3 + value.m().size() + of(value.m());
            case L -> 3 + value.l().stream().mapToInt(one -> 1 + size(one)).sum();
            default -> 1;
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
