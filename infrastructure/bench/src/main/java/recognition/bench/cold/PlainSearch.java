package recognition.bench.cold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The lookup as it is usually written: events as POJOs, rows read into records with databind when the function starts, each query a walk
 * over all of them. It knows no pinyin, no traditional characters and no typing errors, and so does less than the function it is beside.
 */
public final class PlainSearch implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Row> rows = Stream.of("A", "B", "C", "D").flatMap(category -> read(category).stream()).toList();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Issuer(String id, String nameZh, String nameEn, String abbreviation, String country) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(int no, String sector, String nameZh, String nameEn, String abbreviation, Issuer issuer,
            String titleLevel,
            Integer minimumYearsHeld, String qualification) {

        String text() {
            return String.join(" ", nameZh, String.valueOf(nameEn), String.valueOf(abbreviation), issuer.nameZh(),
                    issuer.nameEn(), String.valueOf(issuer.abbreviation())).toLowerCase(Locale.ROOT);
        }
    }

    private record Hit(Row row, int score) {}

    private static List<Row> read(String category) {
        try (var file = PlainSearch.class.getResourceAsStream("/rows/" + category + ".json")) {
            return List.of(JSON.readValue(file, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        var words = event.getQueryStringParameters().getOrDefault("q", "").toLowerCase(Locale.ROOT).split(" ");
        var hits = new ArrayList<Hit>();
        for (var row : rows) {
            var text = row.text();
            int score = (int) Stream.of(words).filter(text::contains).count();
            if (score == words.length) {
                hits.add(new Hit(row, row.nameZh().contains(words[0]) ? score + 1 : score));
            }
        }
        hits.sort((one, other) -> other.score() - one.score());
        return new APIGatewayProxyResponseEvent().withStatusCode(200)
                .withHeaders(Map.of("Content-Type", "application/json")).withBody(page(hits));
    }

    private static String page(List<Hit> hits) {
        var page = new LinkedHashMap<String, Object>();
        page.put("total", hits.size());
        page.put("items", hits.stream().limit(20).map(Hit::row).toList());
        page.put("facets",
                hits.stream().collect(Collectors.groupingBy(hit -> hit.row().sector(), Collectors.counting())));
        try {
            return JSON.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
