package recognition.certificate;

import java.time.Instant;
import java.util.List;

import recognition.domain.catalog.Bilingual;

/**
 * What is to be printed, in the order of the page; {@link Printer} decides how it looks.
 *
 * @param number what names the sheet for people, printed on each page; empty for none
 * @param issuedAt stands in the file as its date; two prints of equal sheets are equal to the byte
 * @param footer stands on each page, such as a disclaimer
 */
public record Sheet(Bilingual title, String number, Instant issuedAt, List<Block> blocks, Bilingual footer) {
    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** One part of a sheet. Whatever does not fit on a page goes on on the next. */
    public sealed interface Block {

        record Heading(Bilingual text) implements Block {}

        /**
         * A line of a form.
         *
         * @param value in any script; line breaks are kept
         */
        record Row(Bilingual label, String value) implements Block {
            /** A value in both languages, one below the other. */
            public static Row of(Bilingual label, Bilingual value) {
                return new Row(label, value.zh() + "\n" + value.en());
            }
        }

        record Paragraph(Bilingual text) implements Block {}

        /** Lines to sign on, each with room for a date. */
        record Signatures(List<Bilingual> labels) implements Block {
            public Signatures {
                labels = List.copyOf(labels);
            }
        }

        /** An empty box for an organization's seal. */
        record Seal(Bilingual label) implements Block {}

        /**
         * A QR code with its explanation beside it.
         *
         * @param content at most some 1,000 characters; runs of digits take less than half the room of letters
         * @param millimeters the side of the code, without its margin
         */
        record Qr(String content, int millimeters, Bilingual caption) implements Block {}

        record NewPage() implements Block {}
    }
}
