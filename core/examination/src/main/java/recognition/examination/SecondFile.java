package recognition.examination;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import recognition.domain.document.Document.RejectionReason;

/** Files that are a file of another kind as well: an archive at their end, a page or a program at their beginning. */
final class SecondFile {
    /** Readers look for the end of an archive in the last 64 KiB, its comment included. */
    private static final int END_OF_ARCHIVE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    /** How far browsers, shells and readers look for a beginning. */
    private static final int BEGINNING = 1_024;
    private static final List<String> BEGINNINGS = List.of("<html", "<!doctype", "<script", "<svg", "<?php", "#!/",
            "<hta:");
    private static final List<byte[]> PROGRAMS_AND_ARCHIVES = List.of(bytes("PK\3\4"), bytes("Rar!\u001a\7"),
            bytes("7z\u00bc\u00af\u0027\u001c"), bytes("MZ"), bytes("\u007fELF"), bytes("%PDF-"),
            bytes("\u00ca\u00fe\u00ba\u00be"), bytes("\u00d0\u00cf\u0011\u00e0"), bytes("\u001f\u008b\b"));

    private SecondFile() {}

    static void refuse(byte[] file) {
        if (endsAsArchive(file) || beginsAsPage(file)) {
            throw new Fault(RejectionReason.SECOND_FILE_INSIDE);
        }
    }

    /** Refuses what stands behind a file's end, if it is a file of its own. */
    static void refuseBehind(byte[] file, int end) {
        int start = end;
        while (start < file.length && Character.isWhitespace(file[start]) | file[start] == 0) {
            start++;
        }
        for (var beginning : PROGRAMS_AND_ARCHIVES) {
            if (stands(file, start, beginning)) {
                throw new Fault(RejectionReason.SECOND_FILE_INSIDE);
            }
        }
        if (beginsAsPage(java.util.Arrays.copyOfRange(file, start, Math.min(file.length, start + BEGINNING)))) {
            throw new Fault(RejectionReason.SECOND_FILE_INSIDE);
        }
    }

    private static boolean endsAsArchive(byte[] file) {
        var end = bytes("PK\5\6");
        for (int at = file.length - END_OF_ARCHIVE; at >= 0
                && at >= file.length - END_OF_ARCHIVE - LONGEST_COMMENT; at--) {
            if (stands(file, at, end) && directoryIsBefore(file, at)) {
                return true;
            }
        }
        return false;
    }

    /** By chance four bytes may be alike; what they say of the directory is not. */
    private static boolean directoryIsBefore(byte[] file, int at) {
        long size = number(file, at + 12);
        return size <= at && (size == 0 || stands(file, (int) (at - size), bytes("PK\1\2")));
    }

    private static long number(byte[] file, int at) {
        return (file[at] & 0xffL) | (file[at + 1] & 0xffL) << 8 | (file[at + 2] & 0xffL) << 16
                | (file[at + 3] & 0xffL) << 24;
    }

    private static boolean beginsAsPage(byte[] file) {
        var beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(beginning::contains);
    }

    static boolean stands(byte[] file, int at, byte[] wanted) {
        if (at < 0 || at + wanted.length > file.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
