package recognition.functions.catalog;

import java.io.ByteArrayOutputStream;
import java.util.List;

import recognition.catalog.prepared.PreparedEditions;
import recognition.catalog.search.Facet;
import recognition.catalog.search.Field;
import recognition.catalog.search.How;
import recognition.catalog.search.Searcher;
import recognition.domain.catalog.Edition;

/** Writes the answer to a search. */
final class SearchPage {

    private static final Field[] FIELDS = Field.values();
    private static final int SUGGESTIONS = 3;
    /** Rows to take suggestions from, for many rows bear one name. */
    private static final int LOOKED_AT = 30;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
    private final How[] hows = new How[FIELDS.length];
    private final PreparedEditions editions;
    private final Asked asked;

    SearchPage(PreparedEditions editions, Asked asked) {
        this.editions = editions;
        this.asked = asked;
    }

    /** The answer about an edition whose rows no source prints. */
    byte[] withoutRows() {
        head(0);
        JsonText.raw(out, "],\"facets\":{},\"suggestions\":[]}");
        return out.toByteArray();
    }

    /** @param next the cursor of the next page, or null if this is the last */
    byte[] of(Searcher searcher, SearchedEdition rows, String next) {
        int total = searcher.total();
        head(total);
        for (int hit = 0; hit < searcher.size(); hit++) {
            JsonText.raw(out, hit == 0 ? "" : ",");
            rows.items().copyItem(out, searcher.document(hit));
            matched(searcher, rows, hit);
        }
        JsonText.raw(out, "],\"facets\":{");
        for (Facet facet : Facet.values()) {
            facet(searcher, rows, facet);
        }
        JsonText.raw(out, "},\"suggestions\":[");
        if (total == 0) {
            suggestions(searcher, rows);
        }
        JsonText.raw(out, "]");
        if (next != null) {
            JsonText.raw(out, ",\"nextCursor\":");
            JsonText.string(out, next);
        }
        JsonText.raw(out, "}");
        return out.toByteArray();
    }

    private void head(int total) {
        JsonText.raw(out, "{\"edition\":");
        editions.copyBrief(out, asked.edition());
        List<Edition> perhaps = editions.editions().perhapsInForce(asked.edition().id().jurisdiction(), asked.day());
        if (!perhaps.isEmpty()) {
            JsonText.raw(out, ",\"perhapsReplacedBy\":");
            JsonText.string(out, perhaps.get(0).id().toString());
        }
        JsonText.raw(out, ",\"asOf\":");
        JsonText.string(out, asked.day().toString());
        JsonText.raw(out, ",\"total\":");
        JsonText.raw(out, Integer.toString(total));
        JsonText.raw(out, ",\"items\":[");
    }

    private void matched(Searcher searcher, SearchedEdition rows, int hit) {
        searcher.reasons(hit, hows);
        JsonText.raw(out, ",\"matched\":[");
        boolean first = true;
        for (Field field : FIELDS) {
            if (hows[field.ordinal()] != null) {
                JsonText.raw(out, first ? "{\"field\":" : ",{\"field\":");
                JsonText.string(out, field.path());
                JsonText.raw(out, ",\"text\":");
                rows.items().copyText(out, searcher.document(hit), field);
                JsonText.raw(out, ",\"how\":");
                JsonText.string(out, hows[field.ordinal()].name());
                JsonText.raw(out, "}");
                first = false;
            }
        }
        JsonText.raw(out, "]}");
    }

    /** The values of a facet that hits have, in the order of the list. */
    private void facet(Searcher searcher, SearchedEdition rows, Facet facet) {
        JsonText.raw(out, facet.ordinal() == 0 ? "" : ",");
        JsonText.string(out, facet.parameter());
        String before = ":[";
        for (int value = 0; value < rows.index().values(facet); value++) {
            if (searcher.count(facet, value) > 0) {
                JsonText.raw(out, before);
                rows.items().copyFacetValue(out, facet, value);
                JsonText.raw(out, ",\"count\":");
                JsonText.raw(out, Integer.toString(searcher.count(facet, value)));
                JsonText.raw(out, "}");
                before = ",";
            }
        }
        JsonText.raw(out, before.equals(",") ? "]" : ":[]");
    }

    /** The texts nearest to what was typed, each once. */
    private void suggestions(Searcher searcher, SearchedEdition rows) {
        searcher.searchLoosely(asked.text(), LOOKED_AT);
        int[] texts = new int[SUGGESTIONS];
        int suggested = 0;
        for (int hit = 0; hit < searcher.size() && suggested < SUGGESTIONS; hit++) {
            searcher.reasons(hit, hows);
            Field field = firstMatched();
            int text = rows.items().text(searcher.document(hit), field);
            if (!isAmong(text, texts, suggested)) {
                JsonText.raw(out, suggested == 0 ? "" : ",");
                rows.items().copyText(out, searcher.document(hit), field);
                texts[suggested++] = text;
            }
        }
    }

    private static boolean isAmong(int text, int[] texts, int size) {
        for (int i = 0; i < size; i++) {
            if (texts[i] == text) {
                return true;
            }
        }
        return false;
    }

    private Field firstMatched() {
        for (Field field : FIELDS) {
            if (hows[field.ordinal()] != null) {
                return field;
            }
        }
        return Field.NAME_EN;
    }
}
