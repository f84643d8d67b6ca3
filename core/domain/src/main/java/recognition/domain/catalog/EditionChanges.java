package recognition.domain.catalog;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What differs between the rows of two editions. A row is taken for the same where category and certificate are; its number is not
 * looked at, for every edition numbers anew.
 */
public record EditionChanges(List<CatalogEntry> added, List<CatalogEntry> removed, List<Changed> changed) {

    public EditionChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** @param in what it says otherwise; at least one thing */
    public record Changed(CatalogEntry before, CatalogEntry after, List<Aspect> in) {
        public Changed {
            in = List.copyOf(in);
        }
    }

    /** What a row says. */
    public enum Aspect {
        SECTOR(CatalogEntry::sector),
        NAME(row -> List.of(row.certificate().name(), String.valueOf(row.certificate().abbreviation()))),
        GRADE(row -> row.certificate().grade()),
        ISSUER(row -> row.certificate().issuer()),
        MINIMUM_YEARS_HELD(row -> row.conditions().minimumYearsHeld()),
        TITLE(row -> List.of(String.valueOf(row.conditions().titleLevel()), row.conditions().titleSeries())),
        SPECIALTY(row -> row.conditions().specialty()),
        MUTUAL_RECOGNITION(row -> row.conditions().mutualRecognition());

        private final Function<CatalogEntry, Object> of;

        Aspect(Function<CatalogEntry, Object> of) {
            this.of = of;
        }

        private boolean differs(CatalogEntry before, CatalogEntry after) {
            return !Objects.equals(of.apply(before), of.apply(after));
        }
    }

    public static EditionChanges between(List<CatalogEntry> before, List<CatalogEntry> after) {
        var earlier = byCertificate(before);
        var later = byCertificate(after);
        return new EditionChanges(without(after, earlier), without(before, later),
                before.stream().filter(row -> later.containsKey(key(row))).map(row -> changed(row, later.get(key(row))))
                        .filter(one -> !one.in().isEmpty()).toList());
    }

    private static Changed changed(CatalogEntry before, CatalogEntry after) {
        return new Changed(before, after,
                Arrays.stream(Aspect.values()).filter(aspect -> aspect.differs(before, after)).toList());
    }

    private static List<CatalogEntry> without(List<CatalogEntry> rows, Map<String, CatalogEntry> others) {
        return rows.stream().filter(row -> !others.containsKey(key(row))).toList();
    }

    private static Map<String, CatalogEntry> byCertificate(List<CatalogEntry> rows) {
        var byCertificate = new LinkedHashMap<String, CatalogEntry>();
        rows.forEach(row -> byCertificate.put(key(row), row));
        return byCertificate;
    }

    private static String key(CatalogEntry row) {
        return row.id().category() + " " + row.qualification();
    }
}
