package recognition.catalog.prepared;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.Editions;

/** Every edition, for the rules and as JSON. */
public final class PreparedEditions {

    private static final int NO_DAY = Integer.MIN_VALUE;

    private final Editions editions;
    private final Slices whole;
    private final Slices brief;

    /**
     * @param whole each edition's JSON with all that is known of it
     * @param brief each edition's JSON as it stands in the answers about its rows
     */
    public PreparedEditions(Editions editions, Slices whole, Slices brief) {
        this.editions = editions;
        this.whole = whole;
        this.brief = brief;
    }

    public static PreparedEditions load() {
        ByteBuffer file = Prepared.file("editions");
        List<Edition> editions = new ArrayList<>();
        for (int left = file.getInt(); left > 0; left--) {
            editions.add(edition(file));
        }
        return new PreparedEditions(new Editions(editions), Slices.read(file), Slices.read(file));
    }

    public void write(OutputStream out) {
        Binary.Writer file = new Binary.Writer(out).number(editions.all().size());
        editions.all().forEach(edition -> write(edition, file));
        whole.write(file);
        brief.write(file);
    }

    public Editions editions() {
        return editions;
    }

    public void copyWhole(ByteArrayOutputStream out, Edition edition) {
        whole.copyTo(out, editions.all().indexOf(edition));
    }

    public void copyBrief(ByteArrayOutputStream out, Edition edition) {
        brief.copyTo(out, editions.all().indexOf(edition));
    }

    private static void write(Edition edition, Binary.Writer file) {
        file.text(edition.id().toString()).text(edition.name().zh()).text(edition.name().en());
        file.text(orBlank(edition.paper().number())).number(days(edition.paper().date()))
                .number(days(edition.paper().publishedOn()));
        file.number(days(edition.term().from())).number(days(edition.term().fromAtLatest()));
        file.number(days(edition.term().supersededOn())).text(orBlank(edition.replaces()));
        file.number(edition.counts().size());
        edition.counts().forEach((list, count) -> file.text(list).number(count));
        file.number(edition.entriesPublished() ? 1 : 0);
    }

    private static Edition edition(ByteBuffer file) {
        EditionId id = EditionId.parse(Binary.text(file)).orElseThrow();
        Bilingual name = new Bilingual(Binary.text(file), Binary.text(file));
        Edition.Paper paper = new Edition.Paper(orNull(Binary.text(file)), day(file), day(file));
        Edition.Term term = new Edition.Term(day(file), day(file), day(file));
        EditionId replaces = EditionId.parse(Binary.text(file)).orElse(null);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int left = file.getInt(); left > 0; left--) {
            counts.put(Binary.text(file), file.getInt());
        }
        return new Edition(id, name, paper, term, replaces, counts, file.getInt() == 1);
    }

    private static int days(LocalDate day) {
        return day == null ? NO_DAY : (int) day.toEpochDay();
    }

    private static LocalDate day(ByteBuffer file) {
        int days = file.getInt();
        return days == NO_DAY ? null : LocalDate.ofEpochDay(days);
    }

    private static String orBlank(Object text) {
        return text == null ? "" : text.toString();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
