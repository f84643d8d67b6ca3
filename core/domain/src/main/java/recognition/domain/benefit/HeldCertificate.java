package recognition.domain.benefit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Sentence;
import recognition.domain.assessment.YearsHeld;
import recognition.domain.catalog.CatalogEntry;

/** A certificate that a person holds, as it stands on one list. The same certificate on another list is another one of these (S2-46). */
public sealed interface HeldCertificate {

    /** The list: the letter of a category, or the name of one of Beijing's lists. */
    String list();

    /** Whether the list counts it on {@code day}. */
    Finding find(LocalDate day);

    /** What its row asks of it, such as years held; empty where it asks for nothing. */
    Optional<Sentence> condition();

    /** @param issuedOn null when not stated */
    record Row(CatalogEntry entry, LocalDate issuedOn) implements HeldCertificate {
        public Row {
            Objects.requireNonNull(entry, "entry");
        }

        @Override
        public String list() {
            return entry.id().category().name();
        }

        @Override
        public Finding find(LocalDate day) {
            return new YearsHeld(entry, issuedOn).find(day);
        }

        @Override
        public Optional<Sentence> condition() {
            return Optional.ofNullable(new YearsHeld(entry, issuedOn).sentence());
        }
    }

    /** On a list whose rows no source prints (S4-02): that it stands there is still to be shown. */
    record Claimed(String list) implements HeldCertificate {
        public Claimed {
            Objects.requireNonNull(list, "list");
        }

        @Override
        public Finding find(LocalDate day) {
            return Finding.TO_SHOW;
        }

        @Override
        public Optional<Sentence> condition() {
            return Optional.empty();
        }
    }
}
