package recognition.simulation;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import recognition.domain.cases.Unavailable;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Upload;

/** Buckets as far as time is concerned with them: which documents have a file. Removing one can fail in any way. */
final class SimulatedFiles implements DocumentFiles {
    final Set<DocumentId> there = new HashSet<>();
    private final World world;

    SimulatedFiles(World world) {
        this.world = world;
    }

    @Override
    public void discard(DocumentId id) {
        switch (world.fault(true)) {
            case NONE -> there.remove(id);
            case CRASH_BEFORE_COMMIT -> throw new Crash();
            case THROTTLED, CONFLICT, LOST_BEFORE_COMMIT -> throw new Unavailable(null);
            case LOST_AFTER_COMMIT -> {
                there.remove(id);
                throw new Unavailable(null);
            }
            case CRASH_AFTER_COMMIT -> {
                there.remove(id);
                throw new Crash();
            }
        }
    }

    @Override
    public void discardArrival(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UploadForm uploadForm(Announcement announced) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<DocumentId> documentOf(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Upload> fetch(DocumentId id, String version, long most, Path into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoredFile hold(DocumentId id, Type type, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoredFile publish(DocumentId id, Type type, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoredFile release(DocumentId id, Type type, StoredFile held) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Download download(Clean document, String reader) {
        throw new UnsupportedOperationException();
    }
}
