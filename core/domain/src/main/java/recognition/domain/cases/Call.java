package recognition.domain.cases;

/**
 * One request of a client that may be sent again because its answer was lost.
 *
 * @param key who called and the client's {@code Idempotency-Key}, hashed: nobody meets somebody else's key
 * @param fingerprint of method, path and body: the same key with another request is a mistake
 */
public record Call(String key, String fingerprint) {}
