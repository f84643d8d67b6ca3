package recognition.domain.document;

/**
 * A file as it lies in the arrivals bucket.
 *
 * @param size in bytes
 * @param sha256 of the whole file, computed from what is there, 64 lower-case hexadecimal digits; null where it was too large to
 *        be fetched
 * @param version of the object, or null where the bucket keeps no versions
 */
public record Upload(long size, String sha256, String version) {}
