package recognition.examination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentTerms.ExaminationTerms;
import recognition.domain.document.Examination;
import recognition.domain.document.Examiner;

/**
 * Looks into a file by its type. A PDF is kept as it is or not at all, so that a signed one stays signed; of an image its pixels are
 * kept and nothing else.
 */
public final class FileExaminer implements Examiner {
    private final ExaminationTerms terms;

    public FileExaminer(ExaminationTerms terms) {
        this.terms = terms;
    }

    @Override
    public Examination examine(Type type, Path file, Path kept) {
        try {
            examine(type, Files.readAllBytes(file), file, kept);
            return new Examination.Passed();
        } catch (Fault fault) {
            return new Examination.Failed(fault.reason());
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return new Examination.Failed(RejectionReason.TOO_COMPLEX);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void examine(Type type, byte[] bytes, Path file, Path kept) throws IOException {
        var budget = new Budget(terms.time());
        if (!type.beginsLike(bytes)) {
            throw new Fault(RejectionReason.CONTENT_IS_NOT_ITS_TYPE);
        }
        SecondFile.refuse(bytes);
        switch (type) {
            case PDF -> {
                new PdfExamination(terms, budget).examine(bytes);
                Files.copy(file, kept);
            }
            case JPEG -> new Image(terms, budget).redraw(JpegFrame.of(bytes), kept);
            case PNG -> new Image(terms, budget).redraw(PngFrame.of(bytes), kept);
        }
    }
}
