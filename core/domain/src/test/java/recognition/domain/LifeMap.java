package recognition.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map of a life as {@code docs/architecture.md} prints it. */
public final class LifeMap {
    private LifeMap() {}

    /** The table between the markers of a life. */
    public static String printed(String life) {
        try {
            var page = Files.readString(Path.of("..", "..", "docs", "architecture.md"));
            var from = "<!-- map: " + life + " -->\n";
            int start = page.indexOf(from) + from.length();
            return page.substring(start, page.indexOf("<!-- end -->", start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who may do what in which stage: a row a stage, a column a person, and in it the steps that are theirs. */
    public static <S> String matrix(List<S> stages, List<String> people,
            BiFunction<String, S, ? extends Set<?>> steps) {
        var table = new StringBuilder("| stage | " + String.join(" | ", people) + " |\n");
        table.append("|").append(" --- |".repeat(people.size() + 1)).append("\n");
        for (var stage : stages) {
            var row = people.stream().map(person -> steps.apply(person, stage)).map(taken -> taken.isEmpty()
                    ? "–"
                    : taken.stream().map(Object::toString).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining(" | "));
            table.append("| ").append(stage.getClass().getSimpleName()).append(" | ").append(row).append(" |\n");
        }
        return table.toString();
    }

    /** The table of a life: a row a stage, a column a step, and in it the stages the step leads to. */
    public static <S, E extends Enum<E>> String of(List<S> stages, E[] steps, BiFunction<E, S, Set<String>> leadsTo) {
        return of(stages, stage -> stage, steps, leadsTo);
    }

    /** The same where a stage is given in several forms; {@code named} is the one that names it. */
    public static <S, E extends Enum<E>> String of(List<S> stages, Function<S, Object> named, E[] steps,
            BiFunction<E, S, Set<String>> leadsTo) {
        var table = new StringBuilder(
                "| stage | " + Stream.of(steps).map(Enum::name).collect(Collectors.joining(" | ")) + " |\n");
        table.append("|").append(" --- |".repeat(steps.length + 1)).append("\n");
        for (var stage : stages) {
            var row = Stream.of(steps).map(step -> leadsTo.apply(step, stage))
                    .map(names -> names.isEmpty() ? "–" : String.join(", ", names)).collect(Collectors.joining(" | "));
            table.append("| ").append(named.apply(stage).getClass().getSimpleName()).append(" | ").append(row)
                    .append(" |\n");
        }
        return table.toString();
    }
}
