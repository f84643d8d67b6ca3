package recognition.domain.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import recognition.domain.catalog.Bilingual;
import recognition.domain.deadline.DeadlineKind;
import recognition.domain.message.Message.To;

/**
 * What is said of each kind of line a timeline can get and of each kind of deadline, and of which kinds nothing is said.
 *
 * @param silent kinds of line that are told to nobody, on purpose
 * @param deadlines by the name of the kind
 * @param silentDeadlines kinds of deadline that are nobody's outside the Bureau
 */
public record Texts(Map<String, Text> told, Set<String> silent, Map<String, DeadlineText> deadlines,
        Set<String> silentDeadlines) {
    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");

    public Texts {
        told = Map.copyOf(told);
        silent = Set.copyOf(silent);
        deadlines = Map.copyOf(deadlines);
        silentDeadlines = Set.copyOf(silentDeadlines);
    }

    /** @param text what happens when it has passed */
    public record DeadlineText(Bilingual title, Bilingual text) {}

    /** What is said of a deadline; empty if it is nobody's outside the Bureau. */
    public Optional<DeadlineText> of(DeadlineKind kind) {
        return Optional.ofNullable(deadlines.get(kind.name()));
    }

    public Optional<Text> of(String kind) {
        return Optional.ofNullable(told.get(kind));
    }

    /** @param linesZh each may name details in braces, {@code {promisedOn}} */
    public record Text(To to, Bilingual subject, List<String> linesZh, List<String> linesEn) {
        public Text {
            linesZh = List.copyOf(linesZh);
            linesEn = List.copyOf(linesEn);
        }

        /** The subject with the details in it. */
        public Bilingual subject(Map<String, String> details) {
            return new Bilingual(filled(List.of(subject.zh()), details), filled(List.of(subject.en()), details));
        }

        /** The lines with the details in them; a line whose detail is not known is left out. */
        public Bilingual body(Map<String, String> details) {
            return new Bilingual(filled(linesZh, details), filled(linesEn, details));
        }

        private static String filled(List<String> lines, Map<String, String> details) {
            return String.join("\n", lines.stream()
                    .filter(line -> DETAIL.matcher(line).results().allMatch(one -> details.containsKey(one.group(1))))
                    .map(line -> DETAIL.matcher(line)
                            .replaceAll(one -> Matcher.quoteReplacement(details.get(one.group(1)))))
                    .toList());
        }
    }
}
