package recognition.domain.document;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Set;

import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Type;
import recognition.domain.time.HouseClock;

/**
 * What documents have to be like and how long they are kept: {@code catalog-json/documents}. No source states any of it; these are
 * policies.
 *
 * @param uploadWindow how long an announced file may take to come
 * @param checkingWindow how long examination and scan may take
 */
public record DocumentTerms(Duration uploadWindow, Duration checkingWindow, ExaminationTerms examination,
        Map<Kind, KindTerms> kinds) {
    public DocumentTerms {
        kinds = Map.copyOf(kinds);
        if (!kinds.keySet().equals(Set.of(Kind.values()))) {
            throw new IllegalArgumentException("not every kind has terms: " + kinds.keySet());
        }
    }

    public KindTerms of(Kind kind) {
        return kinds.get(kind);
    }

    /**
     * @param largest in bytes
     * @param keptUnused how long a file is kept that no case rests on
     * @param keptAfterUse how long one is kept after the last case that rests on it took it
     */
    public record KindTerms(Set<Type> types, long largest, Period keptUnused, Period keptAfterUse) {
        public KindTerms {
            types = Set.copyOf(types);
        }

        Instant unusedUntil(Instant from) {
            return after(from, keptUnused);
        }

        Instant usedUntil(Instant from) {
            return after(from, keptAfterUse);
        }

        private static Instant after(Instant from, Period period) {
            return from.atZone(HouseClock.SHANGHAI).plus(period).toInstant();
        }
    }

    /**
     * What an examination may take.
     *
     * @param mostPixels of an image that is uploaded
     * @param mostPixelsInPdf of an image in a PDF
     * @param linkSchemes where links in a PDF may lead, in lower case
     */
    public record ExaminationTerms(Duration time, int mostPages, int mostPixels, int mostPixelsInPdf,
            Set<String> linkSchemes) {
        public ExaminationTerms {
            linkSchemes = Set.copyOf(linkSchemes);
        }
    }
}
