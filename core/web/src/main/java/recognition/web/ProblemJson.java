package recognition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.web.Text.Language;

/** Writes a problem as {@code application/problem+json}. */
final class ProblemJson {
    private ProblemJson() {}

    static ObjectNode of(Problem problem, Language language) {
        var json = Json.object().put("type", "/problems/" + problem.slug()).put("title", problem.title().in(language))
                .put("status", problem.status());
        if (problem.detail() != null) {
            json.put("detail", problem.detail().in(language));
        }
        both(json.putObject("titles"), problem.title());
        problem.facts().forEach((name, value) -> fact(json, name, value));
        var errors = problem.errors().isEmpty() ? null : json.putArray("errors");
        problem.errors().forEach(fault -> {
            var error = errors.addObject().put(fault.place().name(), fault.at())
                    .put("code", fault.code().name().toLowerCase(Locale.ROOT))
                    .put("detail", fault.detail().in(language));
            both(error.putObject("details"), fault.detail());
        });
        return json;
    }

    private static void both(ObjectNode json, Text text) {
        json.put("zh", text.zh()).put("en", text.en());
    }

    private static void fact(ObjectNode json, String name, Object value) {
        switch (value) {
            case Collection<?> many -> many.forEach(one -> json.withArray(name).add(one.toString()));
            case Integer number -> json.put(name, number);
            case Long number -> json.put(name, number);
            case Instant instant -> json.put(name, Times.text(instant));
            case LocalDate date -> json.put(name, date.toString());
            default -> json.put(name, value.toString());
        }
    }
}
