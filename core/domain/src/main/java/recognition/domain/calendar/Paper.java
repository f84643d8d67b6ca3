package recognition.domain.calendar;

import java.net.URI;
import java.time.LocalDate;

/**
 * The paper that sets an arrangement.
 *
 * @param documentNumber {@code 国办发明电〔2024〕12号}
 * @param issuedOn the date under the paper
 * @param address where the State Council published it
 */
public record Paper(String title, String documentNumber, LocalDate issuedOn, URI address) {}
