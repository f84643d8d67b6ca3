package recognition.functions.verification;

import java.time.Instant;
import java.util.Optional;

import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.verification.SecretLinks;
import recognition.domain.verification.SecretLinks.Purpose;
import recognition.domain.verification.VerificationRequest;

/** What a secret link opens. A wrong, an expired and a truncated secret and one of another purpose are answered alike: there is nothing. */
final class Links {
    private Links() {}

    static Optional<Purpose.ToAnswer> toAnswer(String secret, SecretLinks links, Instant now) {
        return links.find(secret, now).filter(Purpose.ToAnswer.class::isInstance).map(Purpose.ToAnswer.class::cast);
    }

    static Optional<Purpose.ToConsent> toConsent(String secret, SecretLinks links, Instant now) {
        return links.find(secret, now).filter(Purpose.ToConsent.class::isInstance).map(Purpose.ToConsent.class::cast);
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
