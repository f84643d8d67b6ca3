package recognition.functions.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import recognition.domain.document.Document;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.Erased;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.Document.Expired;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Scanned;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.DocumentRules.Arrival;
import recognition.domain.document.Examination;
import recognition.domain.document.Examiner;

/** Brings a file that arrived here, looks into it, and puts what is kept of it where it belongs. */
record Inspection(DocumentFiles files, Examiner examiner) {

    /** @return empty where nothing lies in arrivals, or the document awaits no examination */
    Optional<Arrival> of(Document is, String version) {
        return switch (is) {
            case Requested _ -> look(is.announcement(), version, false);
            case Scanned scanned ->
                look(is.announcement(), scanned.version() == null ? version : scanned.version(), true);
            case Arrived _,Clean _,Rejected _,Expired _,Erasing _,Erased _ -> Optional.empty();
        };
    }

    private Optional<Arrival> look(Announcement announced, String version, boolean isScanned) {
        try {
            var room = Files.createTempDirectory("arrival");
            try {
                return look(announced, version, isScanned, room);
            } finally {
                clear(room);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private Optional<Arrival> look(Announcement announced, String version, boolean isScanned, Path room) {
        var file = room.resolve("arrived");
        var kept = room.resolve("kept");
        return files.fetch(announced.id(), version, announced.file().size(), file).map(upload -> {
            var examination = DocumentRules.fault(announced, upload).<Examination>map(Examination.Failed::new)
                    .orElseGet(() -> examiner.examine(announced.file().type(), file, kept));
            return new Arrival(upload.version(), examination,
                    examination instanceof Examination.Passed ? put(announced, isScanned, kept) : null);
        });
    }

    private StoredFile put(Announcement announced, boolean isScanned, Path kept) {
        var type = announced.file().type();
        return isScanned ? files.publish(announced.id(), type, kept) : files.hold(announced.id(), type, kept);
    }

    private static void clear(Path room) throws IOException {
        Files.deleteIfExists(room.resolve("arrived"));
        Files.deleteIfExists(room.resolve("kept"));
        Files.delete(room);
    }
}
