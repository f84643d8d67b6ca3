package recognition.functions.message;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import recognition.domain.account.Account.Language;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.message.Recipients;
import recognition.domain.message.Texts;
import recognition.domain.message.Told;
import recognition.domain.verification.SecretLinks;
import recognition.domain.verification.SecretLinks.Purpose;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRequests;
import recognition.web.message.CasePages;

/**
 * Writes the mail of a message, in both languages, the recipient's first. Texts hold no more personal data than needed.
 *
 * @param address where people find the portal
 */
record Letters(Texts texts, Recipients recipients, Inquiries inquiries, String address) {

    /** What the mail to an issuing body is made of. */
    record Inquiries(VerificationRequests requests, SecretLinks links, Catalog catalog, Clock clock) {}

    /** The mail of a message, or empty if there is nobody, any more, to write to. */
    Optional<Mail> mailOf(Told told) {
        return switch (told.message().to()) {
            case OWNER -> recipients.accountFor(told.mailbox(), told.message().about())
                    .map(account -> mail(told, account.email(), account.language(), Map.of(),
                            address + CasePages.of(told.message().about())));
            case ISSUING_BODY -> VerificationId.parse(told.message().about().id()).flatMap(inquiries.requests()::find)
                    .flatMap(found -> found.state() instanceof WithIssuer asked && asked.inquiry().contact() != null
                            ? Optional.of(toIssuingBody(told, asked))
                            : Optional.empty());
            case HOLDER -> VerificationId.parse(told.message().about().id()).flatMap(inquiries.requests()::find)
                    .flatMap(found -> found.state() instanceof AwaitingConsent waiting
                            ? Optional.of(toHolder(told, waiting))
                            : Optional.empty());
        };
    }

    /** The secret of the link is made here and stands nowhere else. */
    private Mail toIssuingBody(Told told, WithIssuer asked) {
        var inquiry = asked.inquiry();
        var now = inquiries.clock().instant();
        var lasts = Policies.issuersLink(now);
        var secret = inquiries.links().issue(
                new Purpose.ToAnswer(asked.opening().id(), inquiry.opening().id(), inquiry.opening().issuer(),
                        inquiry.contact()),
                now.plus(lasts));
        var certificate = inquiries.catalog().entry(asked.opening().entry()).map(CatalogEntry::certificate)
                .orElseThrow().name();
        return mail(told, asked.inquiry().contact(), Language.EN,
                Map.of("certificateZh", certificate.zh(), "certificateEn", certificate.en(), "days",
                        Long.toString(lasts.toDays())),
                address + "/inquiries/" + secret);
    }

    /** A link of the holder's own. It outlasts the term, whose end a calendar may move: what ends is the request. */
    private Mail toHolder(Told told, AwaitingConsent waiting) {
        var secret = inquiries.links().issue(new Purpose.ToConsent(waiting.opening().id()),
                waiting.due().end().closesAt().plus(Policies.issuersLink(inquiries.clock().instant())));
        var certificate = inquiries.catalog().entry(waiting.opening().entry()).map(CatalogEntry::certificate)
                .orElseThrow().name();
        return mail(told, waiting.particulars().holder().email(), Language.EN,
                Map.of("certificateZh", certificate.zh(), "certificateEn", certificate.en()),
                address + "/consents/" + secret);
    }

    private Mail mail(Told told, String to, Language first, Map<String, String> more, String link) {
        var text = texts.of(told.message().kind()).orElseThrow();
        var details = new HashMap<>(told.message().details());
        details.putAll(more);
        var subject = text.subject(details);
        return new Mail(told.message().id().value(), to, joined(first, subject, " / "),
                joined(first, text.body(details), "\n\n") + "\n\n" + link + "\n");
    }

    private static String joined(Language first, Bilingual text, String between) {
        return first == Language.ZH ? text.zh() + between + text.en() : text.en() + between + text.zh();
    }
}
