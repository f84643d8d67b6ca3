package recognition.web.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.inquiry.Answer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Reply;
import recognition.domain.inquiry.Reply.Difference;
import recognition.domain.inquiry.Reply.Respondent;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.web.CaseFlow;
import recognition.web.EmailAddress;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;

/** What an issuing body is asked and answers, in both languages. No identity document's number is in it. */
public final class InquiryJson implements CaseFlow.View<VerificationRequest> {
    private final Catalog catalog;

    public InquiryJson(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The secret of a link, if {@code text} can be one. */
    public static Optional<String> secret(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(text) : Optional.empty();
    }

    /** Reads an answer: {@code answer}, {@code differences} by subject, and {@code respondent}, who may be null to {@code trusts}. */
    public static Reply reply(Fields given, Channel channel, Predicate<Respondent> trusts, Instant now) {
        var answer = given.require("answer").choice("answer", Answer.class);
        var differences = given.objects("differences", Difference.Subject.values().length).stream()
                .map(InquiryJson::difference).toList();
        var respondent = respondent(given.object("respondent"));
        return new Reply(answer, differences, channel, respondent, trusts.test(respondent), false, now);
    }

    private static Difference difference(Fields given) {
        return new Difference(given.require("subject").choice("subject", Difference.Subject.class),
                given.text("value", 200));
    }

    private static Respondent respondent(Fields given) {
        return given == null
                ? null
                : new Respondent(given.require("name").text("name", 120),
                        given.parsed("email", EmailAddress::parse, "registry@example.org"));
    }

    /** What a link opens: the question it was sent for, unless the request was closed, and every other that waits for the same body. */
    public ObjectNode page(Versioned<VerificationRequest> own, List<Versioned<VerificationRequest>> open) {
        var json = Json.object();
        catalog.entry(own.state().opening().entry()).map(entry -> entry.certificate().issuer().name())
                .ifPresent(name -> put(json.putObject("issuer"), name));
        var question = json.putObject("question").put("zh", "贵机构是否向下列持证人签发了该证书，且证书目前有效？").put("en",
                "Did your body issue this certificate to this holder, and is it in good standing?");
        names(question.putArray("answers"), Answer.values());
        names(question.putArray("differences"), Difference.Subject.values());
        var items = json.putArray("items");
        if (!(own.state() instanceof Closed)) {
            items.add(show(own));
        }
        open.stream().filter(other -> !other.state().opening().id().equals(own.state().opening().id()))
                .map(this::show).forEach(items::add);
        return json;
    }

    private static void names(ArrayNode json, Enum<?>[] values) {
        for (var value : values) {
            json.add(value.name());
        }
    }

    @Override
    public ObjectNode show(Versioned<VerificationRequest> one) {
        var is = one.state();
        var inquiry = is.asked();
        var json = Json.object().put("reference", is.opening().id().value()).put("open",
                inquiry.filter(asked -> !asked.isAnswered()).isPresent());
        inquiry.map(asked -> asked.opening().lastTime()).ifPresent(answer -> json.put("lastTime", answer.name()));
        var certificate = json.putObject("certificate");
        catalog.entry(is.opening().entry()).map(CatalogEntry::certificate).ifPresent(listed -> {
            put(certificate.putObject("name"), listed.name());
            put(certificate.putObject("issuer"), listed.issuer().name());
        });
        certificate.put("number", is.particulars().certificate().number()).put("issuedOn",
                is.particulars().certificate().issuedOn().toString());
        json.putObject("holder").put("name", is.particulars().holder().name()).put("birthDate",
                is.particulars().holder().birthDate().toString());
        return json;
    }

    /** An answer, to those who read the request; who gave it is for the staff. */
    static void show(ObjectNode json, Reply reply, boolean forStaff) {
        json.put("answer", reply.answer().name()).put("channel", reply.channel().name()).put("late", reply.late())
                .put("answeredAt", Times.text(reply.at()));
        var differences = json.putArray("differences");
        reply.differences().forEach(one -> differences.addObject().put("subject", one.subject().name()).put("value",
                one.value()));
        if (forStaff) {
            json.put("trusted", reply.trusted());
            if (reply.respondent() != null) {
                json.putObject("respondent").put("name", reply.respondent().name()).put("email",
                        reply.respondent().email());
            }
        }
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
        return VerificationProblems.saying(reason);
    }
}
