package recognition.web.title;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.title.TitleApplications.Row;
import recognition.web.Json;

/** Where the applications of a round stand, counted and in short. */
public final class OverviewJson {
    private OverviewJson() {}

    /**
     * @param stage whose applications are listed; all are counted
     * @param named whether the applications are listed with their names, as their employer sees them; the Bureau counts
     */
    public static ObjectNode of(String round, List<Row> rows, Optional<String> stage, boolean named) {
        var json = Json.object().put("roundId", round).put("total", rows.size());
        counts(json.putObject("byStage"), rows, Row::stage);
        counts(json.putObject("byLevel"), rows, row -> row.level().name());
        counts(json.putObject("bySeries"), rows, row -> row.series().name());
        json.put("employers", rows.stream().map(Row::unit).distinct().count());
        if (named) {
            var items = json.putArray("items");
            rows.stream().filter(row -> stage.isEmpty() || stage.get().equals(row.stage()))
                    .forEach(row -> items.addObject().put("id", row.id().value()).put("stage", row.stage())
                            .put("level", row.level().name()).put("series", row.series().name())
                            .put("applicantName", row.applicantName()));
        }
        return json;
    }

    private static void counts(ObjectNode json, List<Row> rows, Function<Row, String> by) {
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        counts.forEach(json::put);
    }
}
