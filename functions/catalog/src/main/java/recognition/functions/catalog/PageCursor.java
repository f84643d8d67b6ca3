package recognition.functions.catalog;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Where the next page of a search begins. Opaque to clients, and bound to what was asked of which edition: an edition is frozen, so the
 * same place stays the same, and a cursor of another question, or an altered one, is known as such.
 *
 * @param skip how many hits the pages before have shown
 * @param question a hash of edition, text and filters
 */
record PageCursor(int skip, long question) {

    private static final int BYTES = Integer.BYTES + Long.BYTES;

    /** How many hits to skip, or -1 if the text is no cursor of this question. */
    static int read(String text, long question) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            int skip = bytes.length == BYTES ? ByteBuffer.wrap(bytes).getInt() : -1;
            return skip > 0 && new PageCursor(skip, question).toString().equals(text) ? skip : -1;
        } catch (IllegalArgumentException notBase64) {
            return -1;
        }
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES).putInt(skip).putLong(sealed()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The question and the place in one number, so that neither can be changed without the other. */
    private long sealed() {
        long mixed = (question ^ skip * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        return mixed ^ mixed >>> 31;
    }

    /** Goes on hashing: {@code text} after what {@code hash} stands for. */
    static long hash(long hash, String text) {
        long next = hash;
        for (int i = 0; i < text.length(); i++) {
            next = (next ^ text.charAt(i)) * 0x100000001b3L;
        }
        return (next ^ 0xffff) * 0x9e3779b97f4a7c15L;
    }
}
