package recognition.local;

import java.time.Instant;
import java.util.List;

/**
 * A mail that came in.
 *
 * @param text its plain part; empty where it has none
 * @param html its HTML part; empty where it has none
 */
record Mail(String from, List<String> to, String subject, String text, String html, Instant receivedAt) {}
