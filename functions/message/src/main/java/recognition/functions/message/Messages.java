package recognition.functions.message;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import recognition.catalog.CatalogFiles;
import recognition.domain.account.Accounts;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.InquiryLinks;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Settings;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.storage.verification.DynamoInquiryLinks;
import recognition.storage.verification.DynamoVerificationRequests;

/** What is to be said, and to whom, when a line is added to a timeline. Texts are bilingual and without more personal data than needed. */
record Messages(VerificationRequests verifications, InquiryLinks links, Accounts accounts, Catalog catalog,
        String address,
        Clock clock) {
    private static final String VERIFICATION = "VERIFICATION#";
    private static final Duration LINK_LASTS = Duration.ofDays(60);

    static Messages ofSettings() {
        var table = Table.ofSettings();
        return new Messages(new DynamoVerificationRequests(table), new DynamoInquiryLinks(table),
                new DynamoAccounts(table),
                CatalogFiles.read(), Settings.required("PUBLIC_ADDRESS"), HouseClock.clock());
    }

    /**
     * The message that a line calls for, composed only when it is to be sent: composing the one to an issuing body makes its link.
     *
     * @param pk the case's partition
     */
    Optional<Supplier<Mail>> calledFor(String pk, String kind) {
        if (!pk.startsWith(VERIFICATION)) {
            return Optional.empty();
        }
        return VerificationId.parse(pk.substring(VERIFICATION.length())).flatMap(verifications::find)
                .flatMap(found -> ofVerification(kind, found.state()));
    }

    private Optional<Supplier<Mail>> ofVerification(String kind, VerificationRequest is) {
        return switch (kind) {
            case "ISSUING_BODY_ASKED" ->
                is instanceof WithIssuer asked ? Optional.of(() -> toIssuingBody(asked)) : Optional.empty();
            case "VERIFICATION_ACCEPTED" -> toFiler(is, "查验申请已受理", "Your verification request has been accepted");
            case "VERIFICATION_RETURNED" -> toFiler(is, "查验申请须补正", "Your verification request needs completion");
            case "VERIFICATION_NOT_ACCEPTED" -> toFiler(is, "查验申请未予受理", "Your verification request was not accepted");
            case "ISSUING_BODY_ANSWERED" -> toFiler(is, "发证机构已答复", "The issuing body has answered");
            case "VERIFICATION_DECIDED" -> toFiler(is, "查验结果已出", "The result of your verification is ready");
            default -> Optional.empty();
        };
    }

    private Mail toIssuingBody(WithIssuer asked) {
        var secret = links.issue(asked.opening().id(), asked.inquiry().id(), clock.instant().plus(LINK_LASTS));
        var certificate = catalog.entry(asked.opening().entry()).map(CatalogEntry::certificate).orElseThrow().name();
        return new Mail(asked.inquiry().contact(), "Certificate verification request / 证书核验请求",
                """
                        The Shanghai Municipal Human Resources and Social Security Bureau has been asked to recognize a certificate of \
                        your body: %s.
                        Please answer one question on this page. The link is for you alone and needs no account; it is valid for %d days.

                        上海市人力资源和社会保障局收到贵机构所发证书的认可申请：%s。
                        请在以下页面回答一个问题。该链接仅供贵机构使用，无需注册，%d天内有效。

                        %s/inquiries/%s
                        """
                        .formatted(certificate.en(), LINK_LASTS.toDays(), certificate.zh(), LINK_LASTS.toDays(),
                                address, secret));
    }

    private Optional<Supplier<Mail>> toFiler(VerificationRequest is, String zh, String en) {
        return accounts.find(is.opening().opener())
                .map(account -> () -> new Mail(account.state().email(), zh + " / " + en, """
                        %s。请登录查看：
                        %s. Sign in to read more:

                        %s/verifications/%s
                        """.formatted(zh, en, address, is.opening().id().value())));
    }
}
