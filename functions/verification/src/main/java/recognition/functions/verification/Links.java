package recognition.functions.verification;

import java.time.Instant;
import java.util.Optional;

import recognition.domain.code.Hash;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.verification.SecretLinks;
import recognition.domain.verification.SecretLinks.Purpose;
import recognition.domain.verification.VerificationRequest;
import recognition.web.Answer;
import recognition.web.Request;
import recognition.web.verification.InquiryJson;

/** What a secret link opens. A wrong, an expired and a truncated secret and one of another purpose are answered alike: it opens nothing. */
final class Links {
    private Links() {}

    static Purpose.ToAnswer toAnswer(Request request, SecretLinks links, Instant now) {
        return opened(request, links, Purpose.ToAnswer.class, now);
    }

    static Purpose.ToConsent toConsent(Request request, SecretLinks links, Instant now) {
        return opened(request, links, Purpose.ToConsent.class, now);
    }

    private static <P extends Purpose> P opened(Request request, SecretLinks links, Class<P> purpose, Instant now) {
        return InquiryJson.secret(secret(request)).flatMap(secret -> links.find(secret, now))
                .filter(purpose::isInstance).map(purpose::cast).orElseGet(Answer::linkNotValid);
    }

    /** What a link that somebody signed by is called for good. */
    static String name(Request request) {
        return Hash.of(secret(request));
    }

    private static String secret(Request request) {
        return request.path("token", Optional::of);
    }

    /** Whether a body's link opens a request: the one it was sent for, and any that was put to the same body. */
    static boolean opens(Purpose.ToAnswer link, VerificationRequest is) {
        return link.verification().equals(is.opening().id())
                || is.asked().filter(asked -> asked.opening().issuer().equals(link.issuer())).isPresent();
    }

    /** The inquiry that is answered: of the request the link was sent for, the one it was sent for. */
    static InquiryId inquiry(Purpose.ToAnswer link, VerificationRequest is) {
        return link.verification().equals(is.opening().id())
                ? link.inquiry()
                : is.asked().map(Inquiry::opening).orElseThrow().id();
    }
}
