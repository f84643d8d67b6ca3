package recognition.web.verification;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.verification.VerificationRefusal;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Answer;
import recognition.domain.verification.VerificationRequest.WithIssuer;
import recognition.web.CaseFlow;
import recognition.web.Json;
import recognition.web.Saying;

/** What an issuing body is shown, in both languages. No identity document's number is in it. */
public final class InquiryJson implements CaseFlow.View<VerificationRequest> {
    private final Catalog catalog;

    public InquiryJson(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The secret of a link, if {@code text} can be one. */
    public static Optional<String> secret(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(text) : Optional.empty();
    }

    @Override
    public ObjectNode show(Versioned<VerificationRequest> one) {
        var is = one.state();
        var json = Json.object().put("open", is instanceof WithIssuer);
        var certificate = json.putObject("certificate");
        catalog.entry(is.opening().entry()).map(CatalogEntry::certificate).ifPresent(listed -> {
            put(certificate.putObject("name"), listed.name());
            put(certificate.putObject("issuer"), listed.issuer().name());
        });
        certificate.put("number", is.particulars().certificate().number()).put("issuedOn",
                is.particulars().certificate().issuedOn().toString());
        json.putObject("holder").put("name", is.particulars().holder().name()).put("birthDate",
                is.particulars().holder().birthDate().toString());
        var question = json.putObject("question").put("zh", "贵机构是否向上述持证人签发了该证书，且证书目前有效？").put("en",
                "Did your body issue this certificate to this holder, and is it in good standing?");
        var answers = question.putArray("answers");
        for (var answer : Answer.values()) {
            answers.add(answer.name());
        }
        return json;
    }

    private static void put(ObjectNode json, Bilingual name) {
        json.put("zh", name.zh()).put("en", name.en());
    }

    @Override
    public String address(VerificationRequest state) {
        throw new IllegalStateException("a link opens nothing new");
    }

    @Override
    public Saying saying(Refusal reason) {
        return VerificationProblems.saying((VerificationRefusal) reason);
    }
}
