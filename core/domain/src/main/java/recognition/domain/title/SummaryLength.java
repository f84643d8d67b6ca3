package recognition.domain.title;

import java.lang.Character.UnicodeScript;

/** How long a professional summary is (S3-16): every Han character counts, and every word of another script. */
public final class SummaryLength {
    private SummaryLength() {}

    public static int of(String text) {
        int length = 0;
        boolean inWord = false;
        for (var i = text.codePoints().iterator(); i.hasNext();) {
            int c = i.nextInt();
            boolean han = UnicodeScript.of(c) == UnicodeScript.HAN && Character.isLetter(c);
            boolean letter = !han && (Character.isLetterOrDigit(c) || (inWord && isJoining(c)));
            if (han || (letter && !inWord)) {
                length++;
            }
            inWord = letter;
        }
        return length;
    }

    private static boolean isJoining(int c) {
        return c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
