package recognition.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.EditionChanges;
import recognition.domain.catalog.EditionId;

/** What changed between two editions, as JSON: as far as a source prints both. */
final class ChangesJson {

    private ChangesJson() {}

    static Map<String, Object> of(Catalog catalog, JsonObject earlier, JsonObject later) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("since", EntryJson.brief(earlier));
        json.put("edition", EntryJson.brief(later));
        json.put("replacesIt", earlier.text("id").equals(later.ifStated("replaces", later::text)));
        json.put("counts", counts(earlier, later));
        var compared = earlier.flag("entriesPublished") && later.flag("entriesPublished");
        json.put("entriesCompared", compared);
        if (compared) {
            entries(EditionChanges.between(rows(catalog, earlier), rows(catalog, later)), json);
        }
        return json;
    }

    /** By list, then in all; a number that no source states is absent. */
    private static List<Map<String, Object>> counts(JsonObject earlier, JsonObject later) {
        Set<String> lists = new LinkedHashSet<>(earlier.map("counts", Integer.class).keySet());
        lists.addAll(later.map("counts", Integer.class).keySet());
        var counts = new ArrayList<Map<String, Object>>();
        lists.forEach(list -> counts.add(count(list, earlier.map("counts", Integer.class).get(list),
                later.map("counts", Integer.class).get(list))));
        counts.add(count("ALL", earlier.ifStated("total", earlier::number), later.ifStated("total", later::number)));
        return counts;
    }

    private static Map<String, Object> count(String list, Integer before, Integer after) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("list", list);
        putIfStated(json, "before", before);
        putIfStated(json, "after", after);
        return json;
    }

    private static void putIfStated(Map<String, Object> json, String name, Integer number) {
        if (number != null) {
            json.put(name, number);
        }
    }

    private static void entries(EditionChanges changes, Map<String, Object> json) {
        json.put("added", changes.added().stream().map(ChangesJson::entry).toList());
        json.put("removed", changes.removed().stream().map(ChangesJson::entry).toList());
        json.put("changed", changes.changed().stream().map(one -> {
            var changed = entry(one.after());
            changed.put("before", one.before().id().toString());
            changed.put("in", one.in().stream().map(Enum::name).toList());
            return changed;
        }).toList());
    }

    private static Map<String, Object> entry(CatalogEntry row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.id().toString());
        json.put("nameZh", row.certificate().name().zh());
        json.put("nameEn", row.certificate().name().en());
        json.put("issuerZh", row.certificate().issuer().name().zh());
        json.put("issuerEn", row.certificate().issuer().name().en());
        return json;
    }

    private static List<CatalogEntry> rows(Catalog catalog, JsonObject edition) {
        return catalog.entries(edition.parsed("id", text -> EditionId.parse(text).orElseThrow()));
    }
}
