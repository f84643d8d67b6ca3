package recognition.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import recognition.domain.code.Hash;

class RowTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T01:00:00Z", "2026-11-24T01:00:00.123456789Z", "1969-12-31T23:59:59.5Z",
            "1970-01-01T00:00:00Z", "9999-12-31T23:59:59.000000001Z"})
    void anInstantComesBackToTheNanosecond(String instant) {
        var row = Item.of(Item.empty().row("row", Row.empty().add(Instant.parse(instant))).attributes()).row("row");

        assertEquals(Instant.parse(instant), row.instant(0));
    }

    @Test
    void whatIsNotThereKeepsItsPlace() {
        var row = Row.empty().add((String) null).add((LocalDate) null).add(LocalDate.of(2026, 2, 28)).add(7)
                .add(true).addHash(Hash.of("text"));

        assertNull(row.text(0));
        assertNull(row.date(1));
        assertEquals(LocalDate.of(2026, 2, 28), row.date(2));
        assertEquals(7, row.number(3));
        assertEquals(true, row.flag(4));
        assertEquals(Hash.of("text"), row.hash(5));
        assertFalse(row.has(6));
    }
}
