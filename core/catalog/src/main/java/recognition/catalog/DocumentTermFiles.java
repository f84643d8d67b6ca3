package recognition.catalog;

import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentTerms;
import recognition.domain.document.DocumentTerms.ExaminationTerms;
import recognition.domain.document.DocumentTerms.KindTerms;

/** What documents have to be like, as {@code catalog-json} holds it on the class path. */
public final class DocumentTermFiles {
    private DocumentTermFiles() {}

    public static DocumentTerms read() {
        var json = JsonFile.object("catalog-json/documents/terms.json");
        return new DocumentTerms(Duration.ofHours(json.number("uploadWindowHours")),
                Duration.ofHours(json.number("checkingWindowHours")), examination(json.object("examination")),
                kinds(json.objects("kinds")));
    }

    private static ExaminationTerms examination(JsonObject json) {
        return new ExaminationTerms(Duration.ofSeconds(json.number("seconds")), json.number("mostPages"),
                json.number("mostPixels"), json.number("mostPixelsInPdf"), Set.copyOf(json.texts("linkSchemes")));
    }

    private static Map<Kind, KindTerms> kinds(List<JsonObject> kinds) {
        var terms = new HashMap<Kind, KindTerms>();
        kinds.forEach(json -> terms.put(json.parsed("kind", Kind::valueOf), new KindTerms(
                json.texts("types").stream().map(Type::valueOf).collect(Collectors.toSet()),
                json.number("largestBytes"), Period.ofDays(json.number("keptUnusedDays")),
                Period.ofYears(json.number("keptAfterUseYears")))));
        return terms;
    }
}
