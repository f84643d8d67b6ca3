package recognition.web;

import java.util.List;
import java.util.Locale;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;

/** Reads {@code Accept-Language} (RFC 9110 §12.5.4). */
final class Languages {
    private static final List<String> OFFERED = List.of("en", "zh");

    private Languages() {}

    /** The language the client prefers of those offered; English when it names none of them. */
    static Text.Language preferred(APIGatewayProxyRequestEvent event) {
        var wanted = Headers.of(event).getOrDefault("Accept-Language", "");
        return "zh".equals(best(wanted)) ? Text.Language.ZH : Text.Language.EN;
    }

    private static String best(String wanted) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(wanted), OFFERED);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
