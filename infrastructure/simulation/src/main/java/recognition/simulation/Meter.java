package recognition.simulation;

import java.util.Collection;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import recognition.local.table.ItemSize;

/**
 * Counts what calls would cost by DynamoDB's price rule: half a read unit for each 4 KB that a query of an index reads, one for each
 * 4 KB of an item read consistently, two write units for each KB of an item in a transaction. What indexes cost to keep is not in
 * it.
 */
public final class Meter {
    private static final double READ_BLOCK = 4_096;
    private static final double WRITE_BLOCK = 1_024;

    private double indexReadUnits;
    private double itemReadUnits;
    private double writeUnits;

    public double indexReadUnits() {
        return indexReadUnits;
    }

    public double itemReadUnits() {
        return itemReadUnits;
    }

    public double writeUnits() {
        return writeUnits;
    }

    public void reset() {
        indexReadUnits = 0;
        itemReadUnits = 0;
        writeUnits = 0;
    }

    void queried(Collection<Map<String, AttributeValue>> items) {
        indexReadUnits += Math.max(1, Math.ceil(items.stream().mapToInt(ItemSize::of).sum() / READ_BLOCK)) / 2;
    }

    void read(Map<String, AttributeValue> item) {
        itemReadUnits += Math.max(1, Math.ceil(ItemSize.of(item) / READ_BLOCK));
    }

    void writtenInTransaction(Map<String, AttributeValue> item) {
        writeUnits += 2 * Math.ceil(ItemSize.of(item) / WRITE_BLOCK);
    }

    void written(Map<String, AttributeValue> item) {
        writeUnits += Math.ceil(ItemSize.of(item) / WRITE_BLOCK);
    }
}
