package recognition.examination;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.DocumentTerms.ExaminationTerms;

/**
 * Reads a PDF from its first object to its last, and takes it only if nothing in it acts: first its bytes ({@link PdfBytes}), then
 * every object it lists ({@link PdfObjects}), then its pages.
 */
record PdfExamination(ExaminationTerms terms, Budget budget) {
    /** What a parser complains of may be what a file says, and that stands in no log. Held, for a logger nobody holds is forgotten. */
    private static final Logger SILENT = Logger.getLogger("org.apache.pdfbox");

    static {
        SILENT.setLevel(Level.OFF);
    }

    void examine(byte[] file) {
        new PdfBytes(file, budget).examine();
        try (var document = Loader.loadPDF(new Watched(file, budget), IOUtils.createTempFileOnlyStreamCache())) {
            examine(document);
        } catch (InvalidPasswordException locked) {
            throw new Fault(RejectionReason.ENCRYPTED);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | ClassCastException | NullPointerException | ArithmeticException | NegativeArraySizeException
                | UnsupportedOperationException unreadable) {
            throw new Fault(RejectionReason.DAMAGED);
        }
    }

    private void examine(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw new Fault(RejectionReason.ENCRYPTED);
        }
        new PdfObjects(document.getDocument(), terms, budget).examine();
        int pages = 0;
        for (var page : document.getPages()) {
            budget.goOn();
            if (page.getMediaBox() == null || ++pages > terms.mostPages()) {
                throw new Fault(RejectionReason.TOO_MANY_PAGES);
            }
        }
        if (pages == 0) {
            throw new Fault(RejectionReason.DAMAGED);
        }
    }

    /** What PDFBox reads the file through: it is asked often enough to notice that time is over. */
    private static final class Watched extends RandomAccessReadBuffer {
        private final Budget budget;
        private int asked;

        Watched(byte[] file, Budget budget) {
            super(file);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            watch();
            return super.read();
        }

        @Override
        public int read(byte[] b, int offset, int length) throws IOException {
            watch();
            return super.read(b, offset, length);
        }

        @Override
        public void seek(long position) throws IOException {
            watch();
            super.seek(position);
        }

        private void watch() {
            if ((++asked & 0xfff) == 0) {
                budget.goOn();
            }
        }
    }
}
