package recognition.examination;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import recognition.domain.document.Document.RejectionReason;

/**
 * What the bytes of a PDF say before anything is built of them: that it ends where it says, that what is packed does not unpack into
 * more than there is room for, and that no word of active content stands in it, were it in an object that no table lists.
 */
record PdfBytes(byte[] file, Budget budget) {
    /** How much may stand behind the end: readers look for it in the last kilobyte. */
    private static final int MOST_BEHIND_THE_END = 1_024;
    /** Names no document needs, long enough not to turn up in packed data by chance. */
    private static final Map<String, RejectionReason> WORDS = words();
    private static final byte[] STREAM = bytes("stream");
    private static final byte[] END = bytes("%%EOF");
    private static final Pattern TABLE_AT = Pattern.compile("startxref\\s+(\\d{1,10})\\s+$");
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");
    private static final int MOST_IN_ONE = 256 << 20;

    private static Map<String, RejectionReason> words() {
        var words = new LinkedHashMap<String, RejectionReason>();
        for (var active : new String[]{"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/RichMedia",
                "/Rendition", "/GoToE", "/GoToR"}) {
            words.put(active, RejectionReason.ACTIVE_CONTENT);
        }
        words.put("/EmbeddedFile", RejectionReason.EMBEDDED_FILES);
        return words;
    }

    void examine() {
        examineEnd();
        examineWords();
        examineStreams();
    }

    private void examineEnd() {
        int end = file.length - END.length;
        while (!SecondFile.stands(file, end, END)) {
            if (--end < 0 || file.length - end > MOST_BEHIND_THE_END + END.length) {
                throw new Fault(RejectionReason.DAMAGED);
            }
        }
        SecondFile.refuseBehind(file, end + END.length);
        examineTable(end);
    }

    /** The end says where the table of objects is. A reader that has to look for them itself may find others. */
    private void examineTable(int end) {
        var lines = new String(file, Math.max(0, end - MOST_BEHIND_THE_END), Math.min(end, MOST_BEHIND_THE_END),
                StandardCharsets.ISO_8859_1);
        var said = TABLE_AT.matcher(lines);
        if (!said.find() || !TABLE.matcher(beginningAt(Long.parseLong(said.group(1)))).lookingAt()) {
            throw new Fault(RejectionReason.DAMAGED);
        }
    }

    private String beginningAt(long offset) {
        var at = (int) Math.min(offset, file.length);
        return new String(file, at, Math.min(64, file.length - at), StandardCharsets.ISO_8859_1);
    }

    private void examineWords() {
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '/') {
                examineWord(at);
            }
        }
        budget.goOn();
    }

    private void examineWord(int at) {
        WORDS.forEach((word, reason) -> {
            if (isWord(at, word)) {
                throw new Fault(reason);
            }
        });
    }

    /** A name's characters may be written as themselves or as # and two hexadecimal digits. */
    private boolean isWord(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at >= file.length) {
                return false;
            }
            if (file[at] == '#' && at + 2 < file.length) {
                if (Character.digit(file[at + 1], 16) * 16 + Character.digit(file[at + 2], 16) != word.charAt(i)) {
                    return false;
                }
                at += 3;
            } else if (file[at++] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks whatever unpacks, and packed data in it again, and keeps none of it. */
    private void examineStreams() {
        for (int at = 0; at < file.length - STREAM.length; at++) {
            if (file[at] == 's' && SecondFile.stands(file, at, STREAM)) {
                at += STREAM.length;
                inflate(at);
            }
        }
    }

    private void inflate(int at) {
        while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == ' ')) {
            at++;
        }
        if (at >= file.length || (file[at] & 0x0f) != 8) {
            return;
        }
        new Unpacking(budget, 0).feed(file, at, file.length - at);
    }

    /** Unpacks and, where what comes out looks packed as well, unpacks that, to a depth nobody needs. */
    private static final class Unpacking {
        private static final int DEEPEST = 4;
        private final Budget budget;
        private final int depth;

        Unpacking(Budget budget, int depth) {
            this.budget = budget;
            this.depth = depth;
        }

        void feed(byte[] packed, int from, int length) {
            var inflater = new Inflater();
            try {
                inflater.setInput(packed, from, length);
                drain(inflater);
            } catch (DataFormatException notPacked) {
                // Then it is no data that unpacks.
            } finally {
                inflater.end();
            }
        }

        private void drain(Inflater inflater) throws DataFormatException {
            var buffer = new byte[64 * 1024];
            Inflater inner = null;
            long all = 0;
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                budget.unpack(read);
                if (all == 0 && depth < DEEPEST && read > 1 && (buffer[0] & 0x0f) == 8
                        && ((buffer[0] & 0xff) << 8 | buffer[1] & 0xff) % 31 == 0) {
                    inner = new Inflater();
                }
                all += read;
                if (all > MOST_IN_ONE) {
                    throw new Fault(RejectionReason.TOO_COMPLEX);
                }
                inner = feedOn(inner, buffer, read);
            }
            if (inner != null) {
                inner.end();
            }
        }

        private Inflater feedOn(Inflater inner, byte[] buffer, int read) {
            if (inner == null) {
                return null;
            }
            try {
                inner.setInput(buffer, 0, read);
                var out = new byte[64 * 1024];
                for (int more = inner.inflate(out); more > 0; more = inner.inflate(out)) {
                    budget.unpack(more);
                }
                return inner;
            } catch (DataFormatException notPacked) {
                inner.end();
                return null;
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
