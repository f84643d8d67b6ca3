package recognition.domain.calendar;

/**
 * What a computed end stands on; kept with it, so that it can be explained later and found when the calendar changes.
 *
 * @param calendar the years it touches with their versions, {@code 2025.1+2026.2}; version 0 is a year that was not loaded
 * @param rule the version of the {@link CountingRule}
 */
public record Basis(String calendar, String rule) {}
