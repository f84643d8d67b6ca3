package recognition.web.verification;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.inquiry.Channel;
import recognition.domain.issuer.IssuingBody;
import recognition.domain.issuer.IssuingBody.Contact;
import recognition.domain.issuer.ResponseTimes;
import recognition.web.CaseFlow;
import recognition.web.EmailAddress;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Saying;

/** The directory of issuing bodies on the wire. */
public final class IssuerJson implements CaseFlow.View<IssuingBody> {
    private static final int MOST = 20;

    /** Reads what an officer knows of a body. */
    public static IssuingBody body(String id, Fields given) {
        var channel = given.require("channel").choice("channel", Channel.class);
        return new IssuingBody(id, channel, given.objects("contacts", MOST).stream().map(IssuerJson::contact).toList(),
                given.list("answerDomains", MOST, IssuerJson::domain, "example.org"),
                given.parsed("registerUrl", IssuerJson::address, "https://…"));
    }

    private static Contact contact(Fields given) {
        return new Contact(given.require("email").parsed("email", EmailAddress::parse, "registry@example.org"),
                given.text("name", 120));
    }

    private static Optional<String> domain(String text) {
        return text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> address(String text) {
        return text.matches("https://[\\x21-\\x7e]{4,190}") ? Optional.of(text) : Optional.empty();
    }

    @Override
    public ObjectNode show(Versioned<IssuingBody> one) {
        var body = one.state();
        var json = Json.object().put("id", body.id()).put("version", one.version())
                .put("channel", body.channel().name());
        var contacts = json.putArray("contacts");
        body.contacts().forEach(contact -> contacts.addObject().put("email", contact.email()).put("name",
                contact.name()));
        var domains = json.putArray("answerDomains");
        body.answerDomains().forEach(domains::add);
        return json.put("registerUrl", body.registerUrl());
    }

    /** How long the body took so far, beside what is known of it. */
    public ObjectNode show(Versioned<IssuingBody> one, ResponseTimes history) {
        var json = show(one).put("confirmed", one.version() > 0);
        var shown = json.putObject("history").put("answers", history.count());
        history.median().ifPresent(days -> shown.put("medianWorkingDays", days));
        return json;
    }

    @Override
    public String address(IssuingBody state) {
        return "/v1/issuers/" + state.id();
    }

    @Override
    public Saying saying(Refusal reason) {
        throw new IllegalStateException("nothing is refused: " + reason);
    }
}
