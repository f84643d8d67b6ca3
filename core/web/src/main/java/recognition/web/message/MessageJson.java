package recognition.web.message;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.catalog.Bilingual;
import recognition.domain.message.Texts;
import recognition.domain.message.Told;
import recognition.web.Json;
import recognition.web.Times;

/** Messages on the wire. */
public final class MessageJson {
    private MessageJson() {}

    /** A message with its texts, and with what became of its mail. */
    public static ObjectNode of(Told told, Texts texts) {
        var message = told.message();
        var json = Json.object().put("id", message.id().value()).put("kind", message.kind())
                .put("at", Times.text(message.at())).put("to", message.to().name())
                .put("link", CasePages.of(message.about()));
        json.putObject("about").put("kind", message.about().kind()).put("id", message.about().id());
        texts.of(message.kind()).ifPresent(text -> {
            both(json.putObject("subject"), text.subject(message.details()));
            both(json.putObject("text"), text.body(message.details()));
        });
        json.put("read", told.readAt() != null);
        var mail = json.putObject("mail").put("state", told.mail().state().name())
                .put("attempts", told.mail().attempts()).put("at", Times.text(told.mail().at()));
        if (told.mail().reason() != null) {
            mail.put("reason", told.mail().reason());
        }
        return json;
    }

    private static void both(ObjectNode json, Bilingual text) {
        json.put("zh", text.zh()).put("en", text.en());
    }
}
