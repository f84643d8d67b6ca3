package recognition.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import recognition.domain.seal.StatusIndex;

/** The bits of a W3C Bitstring Status List: the leftmost is number 0; compressed, and in base64url after a {@code u}. */
public final class StatusList {
    private static final int BYTES = StatusIndex.SIZE / Byte.SIZE;

    private StatusList() {}

    public static String encoded(BitSet set) {
        var bytes = new byte[BYTES];
        set.stream().forEach(index -> bytes[index / Byte.SIZE] |= (byte) (0x80 >> index % Byte.SIZE));
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }

    /** @throws IllegalArgumentException where {@code encoded} is no list, or shorter than {@code index} needs */
    public static boolean has(String encoded, int index) {
        if (!encoded.startsWith("u")) {
            throw new IllegalArgumentException("not in base64url");
        }
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            gzip.skipNBytes(index / Byte.SIZE);
            int found = gzip.read();
            if (found < 0) {
                throw new IllegalArgumentException("the list is too short");
            }
            return (found & 0x80 >> index % Byte.SIZE) != 0;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a compressed list", unreadable);
        }
    }
}
