package recognition.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import recognition.domain.catalog.Bilingual;
import recognition.domain.inquiry.Channel;
import recognition.domain.issuer.IssuingBody;
import recognition.domain.issuer.IssuingBody.Contact;

/** The directory of issuing bodies as {@code catalog-json/issuers.json} holds it: what an officer starts from. */
public final class IssuerFiles {
    private final Map<String, JsonObject> bodies;

    private IssuerFiles(Map<String, JsonObject> bodies) {
        this.bodies = bodies;
    }

    public static IssuerFiles read() {
        return new IssuerFiles(JsonFile.objects("catalog-json/issuers.json").stream()
                .collect(Collectors.toMap(body -> body.text("id"), Function.identity())));
    }

    public Optional<Bilingual> name(String id) {
        return Optional.ofNullable(bodies.get(id)).map(body -> body.bilingual("nameZh", "nameEn"));
    }

    public Optional<IssuingBody> find(String id) {
        return Optional.ofNullable(bodies.get(id)).map(body -> {
            var asked = body.object("verification");
            return new IssuingBody(id, asked.parsed("channel", Channel::valueOf),
                    asked.objects("contacts").stream()
                            .map(one -> new Contact(one.text("email"), one.ifStated("nameEn", one::text))).toList(),
                    asked.texts("answerDomains"), asked.ifStated("registerUrl", asked::text));
        });
    }
}
