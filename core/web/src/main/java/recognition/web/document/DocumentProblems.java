package recognition.web.document;

import recognition.domain.document.DocumentRefusal;
import recognition.web.Saying;

/** What refused steps of documents say. */
public final class DocumentProblems {
    private DocumentProblems() {}

    public static Saying saying(DocumentRefusal reason) {
        return switch (reason) {
            case ARRIVED_BEFORE -> new Saying(409, "该文件已收到", "The file has arrived before");
        };
    }
}
