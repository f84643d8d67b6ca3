package recognition.catalog;

import java.util.Set;
import java.util.stream.Collectors;

import recognition.domain.message.Message.To;
import recognition.domain.message.Texts;
import recognition.domain.message.Texts.DeadlineText;
import recognition.domain.message.Texts.Text;

/** What people are told, as {@code catalog-json} holds it on the class path. */
public final class MessageFiles {
    private MessageFiles() {}

    public static Texts read() {
        var file = JsonFile.object("catalog-json/messages.json");
        return new Texts(
                file.objects("messages").stream()
                        .collect(Collectors.toMap(json -> json.text("kind"), MessageFiles::text)),
                kinds(file, "silent"),
                file.objects("deadlines").stream()
                        .collect(Collectors.toMap(json -> json.text("kind"), MessageFiles::deadline)),
                kinds(file, "silentDeadlines"));
    }

    private static Set<String> kinds(JsonObject file, String name) {
        return file.objects(name).stream().map(json -> json.text("kind")).collect(Collectors.toSet());
    }

    private static DeadlineText deadline(JsonObject json) {
        return new DeadlineText(json.bilingual("titleZh", "titleEn"), json.bilingual("textZh", "textEn"));
    }

    private static Text text(JsonObject json) {
        return new Text(json.parsed("to", To::valueOf), json.bilingual("subjectZh", "subjectEn"),
                json.texts("linesZh"), json.texts("linesEn"));
    }
}
