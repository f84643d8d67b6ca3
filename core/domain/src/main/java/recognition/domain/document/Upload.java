package recognition.domain.document;

/**
 * A file as it lies in the arrivals bucket.
 *
 * @param size in bytes
 * @param sha256 of the whole file, computed from what is there, 64 lower-case hexadecimal digits
 * @param beginning its first bytes, at most 16
 * @param versionId of the object, or null where the bucket keeps no versions
 */
public record Upload(long size, String sha256, byte[] beginning, String versionId) {}
