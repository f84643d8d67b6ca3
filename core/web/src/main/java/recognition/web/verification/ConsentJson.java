package recognition.web.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.AwaitingConsent;
import recognition.web.CaseFlow;
import recognition.web.Json;
import recognition.web.Saying;

/** What a holder is shown who is asked to agree: what was filed about them, less the identity document's number. */
public record ConsentJson(Catalog catalog) implements CaseFlow.View<VerificationRequest> {

    @Override
    public ObjectNode show(Versioned<VerificationRequest> one) {
        return show(one.state());
    }

    public ObjectNode show(VerificationRequest is) {
        var json = Json.object().put("open", is instanceof AwaitingConsent).put("stage", VerificationJson.stage(is));
        if (is instanceof AwaitingConsent waiting) {
            json.put("dueOn", waiting.due().end().lastDay().toString());
        }
        var certificate = json.putObject("certificate").put("number", is.particulars().certificate().number());
        catalog.entry(is.opening().entry()).map(CatalogEntry::certificate).ifPresent(listed -> {
            certificate.putObject("name").put("zh", listed.name().zh()).put("en", listed.name().en());
            certificate.putObject("issuer").put("zh", listed.issuer().name().zh()).put("en",
                    listed.issuer().name().en());
        });
        json.putObject("holder").put("name", is.particulars().holder().name());
        ConsentText.show(json.putObject("consentAsked"));
        return json;
    }

    @Override
    public String address(VerificationRequest state) {
        throw new IllegalStateException("a link opens nothing new");
    }

    @Override
    public Saying saying(Refusal reason) {
        return VerificationProblems.saying(reason);
    }
}
