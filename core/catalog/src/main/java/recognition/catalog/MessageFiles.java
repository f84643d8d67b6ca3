package recognition.catalog;

import java.util.stream.Collectors;

import recognition.domain.message.Message.To;
import recognition.domain.message.Texts;
import recognition.domain.message.Texts.Text;

/** What people are told, as {@code catalog-json} holds it on the class path. */
public final class MessageFiles {
    private MessageFiles() {}

    public static Texts read() {
        var file = JsonFile.object("catalog-json/messages.json");
        return new Texts(
                file.objects("messages").stream()
                        .collect(Collectors.toMap(json -> json.text("kind"), MessageFiles::text)),
                file.objects("silent").stream().map(json -> json.text("kind")).collect(Collectors.toSet()));
    }

    private static Text text(JsonObject json) {
        return new Text(json.parsed("to", To::valueOf), json.bilingual("subjectZh", "subjectEn"),
                json.texts("linesZh"), json.texts("linesEn"));
    }
}
