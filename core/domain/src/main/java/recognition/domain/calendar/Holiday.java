package recognition.domain.calendar;

import java.time.LocalDate;

/**
 * Days off in a row, as a paper names them. Ordinary weekend days may stand inside the row and need not stand beside it.
 *
 * @param first the first day off
 * @param last the last day off, itself included
 */
public record Holiday(String nameZh, String nameEn, LocalDate first, LocalDate last) {

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
