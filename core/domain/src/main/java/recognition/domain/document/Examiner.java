package recognition.domain.document;

import java.nio.file.Path;

import recognition.domain.document.Document.Type;

/**
 * The promise of looking into a file without being harmed by it: within the time and the room of the {@link DocumentTerms}, and
 * whatever the file holds.
 */
public interface Examiner {

    /** @param kept where what is to be kept of {@code file} is written, if it passes */
    Examination examine(Type type, Path file, Path kept);
}
