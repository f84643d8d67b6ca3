package recognition.functions.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import recognition.catalog.search.Facet;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EditionVersion;
import recognition.domain.catalog.Editions;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.Sector;
import recognition.domain.catalog.TitleLevel;

/**
 * What a search asks for. What is at fault is null, and the faults are with the parameters.
 *
 * @param edition whose rows are searched
 * @param day on which the edition is asked for
 * @param values for each facet, those asked for
 * @param limit how many hits to show
 * @param cursor where the page begins, not read yet; null for the first
 */
record Asked(String text, Edition edition, LocalDate day, List<List<String>> values, int limit, String cursor) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WORD = 80;
    private static final int MOST_HITS = 100;
    private static final int HITS = 20;

    static Asked read(Parameters parameters, Editions editions, LocalDate today) {
        String text = parameters.one("q", LONGEST_TEXT);
        LocalDate asOf = parameters.day("asOf");
        LocalDate day = asOf == null ? today : asOf;
        Edition edition = edition(parameters, editions, day, asOf != null);
        List<List<String>> values = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            values.add(values(parameters, facet));
        }
        return new Asked(text == null ? "" : text, edition, day, values, parameters.number("limit", 1, MOST_HITS, HITS),
                parameters.one("cursor", LONGEST_WORD));
    }

    private static Edition edition(Parameters parameters, Editions editions, LocalDate day, boolean dayIsAsked) {
        String city = parameters.one("jurisdiction", LONGEST_WORD);
        String version = parameters.one("edition", LONGEST_WORD);
        Optional<Jurisdiction> jurisdiction = city == null
                ? Optional.of(Jurisdiction.SHANGHAI)
                : Jurisdiction.parse(city);
        if (jurisdiction.isEmpty() || !editions.has(jurisdiction.get())) {
            parameters.fault("jurisdiction", Fault.Code.FORMAT, "没有该城市的清单", "There is no list of this city");
            return null;
        }
        Edition inForce = editions.inForce(jurisdiction.get(), day).orElse(null);
        if (version == null) {
            if (inForce == null) {
                parameters.fault("asOf", Fault.Code.RANGE, "早于首版清单", "Before the first edition of the list");
            }
            return inForce;
        }
        return named(parameters, editions, jurisdiction.get(), version, dayIsAsked ? day : null);
    }

    private static Edition named(Parameters parameters, Editions editions, Jurisdiction jurisdiction, String version,
            LocalDate day) {
        Optional<EditionVersion> parsed = EditionVersion.parse(version);
        Edition edition = parsed.isEmpty()
                ? null
                : editions.find(new EditionId(jurisdiction, parsed.get())).orElse(null);
        if (edition == null) {
            parameters.fault("edition", Fault.Code.UNKNOWN, "没有这一版清单", "There is no such edition of the list");
        } else if (day != null && edition != editions.inForce(jurisdiction, day).orElse(null)
                && !editions.perhapsInForce(jurisdiction, day).contains(edition)) {
            parameters.fault("edition", Fault.Code.RANGE, "该版在 asOf 所指之日未施行",
                    "Not in force on the day that asOf names");
        }
        return edition;
    }

    private static List<String> values(Parameters parameters, Facet facet) {
        List<String> values = parameters.all(facet.parameter(), LONGEST_WORD);
        return switch (facet) {
            case CATEGORY -> among(parameters, facet, values, ListCategory.values());
            case SECTOR -> among(parameters, facet, values, Sector.values());
            case TITLE_LEVEL -> among(parameters, facet, values, TitleLevel.values());
            case ISSUER, COUNTRY -> values;
        };
    }

    private static List<String> among(Parameters parameters, Facet facet, List<String> values, Enum<?>[] known) {
        for (String value : values) {
            if (!isAmong(value, known)) {
                StringBuilder names = new StringBuilder();
                for (Enum<?> constant : known) {
                    names.append(names.isEmpty() ? "" : " | ").append(constant.name());
                }
                parameters.fault(facet.parameter(), Fault.Code.FORMAT, "格式应为：" + names, "Expected: " + names);
                return List.of();
            }
        }
        return values;
    }

    private static boolean isAmong(String value, Enum<?>[] known) {
        for (Enum<?> constant : known) {
            if (constant.name().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** A hash of what decides which hits there are and in which order, given a hash of the rows that are searched. */
    long question(String rows) {
        long hash = PageCursor.hash(PageCursor.hash(0, rows), text);
        for (List<String> ofFacet : values) {
            hash = PageCursor.hash(hash, "|");
            for (String value : ofFacet) {
                hash = PageCursor.hash(hash, value);
            }
        }
        return hash;
    }
}
