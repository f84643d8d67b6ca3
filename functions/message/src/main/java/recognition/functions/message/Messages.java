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
import recognition.domain.verification.SecretLinks;
import recognition.domain.verification.SecretLinks.Purpose;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Settings;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.storage.verification.DynamoVerificationRequests;

/** What is to be said, and to whom, when a line is added to a timeline. Texts are bilingual and without more personal data than needed. */
record Messages(VerificationRequests verifications, SecretLinks links, Accounts accounts, Catalog catalog,
        String address,
        Clock clock) {
    private static final String VERIFICATION = "VERIFICATION#";
    private static final Duration LINK_LASTS = Duration.ofDays(60);

    static Messages ofSettings() {
        var table = Table.ofSettings();
        return new Messages(new DynamoVerificationRequests(table), new DynamoSecretLinks(table),
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
            case "ISSUING_BODY_ASKED", "ISSUING_BODY_ASKED_AGAIN", "ISSUING_BODY_REMINDED" ->
                is instanceof WithIssuer asked ? Optional.of(() -> toIssuingBody(asked)) : Optional.empty();
            case "HOLDER_ASKED_FOR_CONSENT" -> is instanceof AwaitingConsent waiting
                    ? Optional.of(() -> toHolder(waiting))
                    : Optional.empty();
            case "HOLDER_CONSENTED" -> toFiler(is, "持证人已同意，查验申请已受理", "The holder agreed; your request is accepted");
            case "VERIFICATION_CONSENT_NOT_GIVEN", "HOLDER_REFUSED_CONSENT" ->
                toFiler(is, "持证人未同意，查验申请已结束", "The holder did not agree; your request has ended");
            case "VERIFICATION_LAPSED" -> toFiler(is, "逾期未补正，查验申请已失效", "Your request was not completed in time");
            case "VERIFICATION_REFUSED_FALSE_MATERIAL" ->
                toFiler(is, "因材料虚假，查验申请不予受理", "Your request was refused for false material");
            case "RESULT_REUSED" -> toFiler(is, "该证书已有查验结果", "The certificate has a result already");
            case "VERIFICATION_ACCEPTED" -> toFiler(is, "查验申请已受理", "Your verification request has been accepted");
            case "VERIFICATION_RETURNED" -> toFiler(is, "查验申请须补正", "Your verification request needs completion");
            case "VERIFICATION_NOT_ACCEPTED" -> toFiler(is, "查验申请未予受理", "Your verification request was not accepted");
            case "ISSUING_BODY_ANSWERED" -> toFiler(is, "发证机构已答复", "The issuing body has answered");
            case "VERIFICATION_DECIDED" -> toFiler(is, "查验结果已出", "The result of your verification is ready");
            default -> Optional.empty();
        };
    }

    private Mail toIssuingBody(WithIssuer asked) {
        var secret = links.issue(
                new Purpose.ToAnswer(asked.opening().id(), asked.inquiry().opening().id(),
                        asked.inquiry().opening().issuer(), asked.inquiry().contact()),
                clock.instant().plus(LINK_LASTS));
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

    private Mail toHolder(AwaitingConsent waiting) {
        var secret = links.issue(new Purpose.ToConsent(waiting.opening().id()), waiting.due().end().closesAt());
        return new Mail(waiting.particulars().holder().email(), "是否同意查验您的证书 / Do you agree to a verification?",
                """
                        有单位为您的证书申请查验。是否同意，请在以下页面答复，%2$s前有效：
                        Somebody has asked that a certificate of yours be verified. Please say on this page whether you agree, until %2$s:

                        %1$s/consents/%3$s
                        """
                        .formatted(address, waiting.due().end().lastDay(), secret));
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
