package recognition.storage.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import recognition.domain.Decision.Accepted;
import recognition.domain.access.Owner;
import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.code.Hash;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.verification.CertificateKey;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Result;
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.ResultRules.HandOver;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Closed;
import recognition.domain.verification.VerificationRequest.Ending;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;
import recognition.storage.issuer.HistoryItem;

/**
 * Keeps verification requests in the table. With the step that gives a result its code is kept, and that it is the certificate's
 * current one; the result it replaces is superseded in the same transaction.
 */
public final class DynamoVerificationRequests extends DynamoCases<VerificationId, VerificationRequest>
        implements
            VerificationRequests {
    private final Table table;

    public DynamoVerificationRequests(Table table) {
        super(table, new VerificationItem());
        this.table = table;
    }

    @Override
    public Optional<Versioned<VerificationRequest>> withResult(CheckedCode code) {
        return item(ResultKey.of(code), "RESULT").flatMap(result -> findByKey(result.text("case")));
    }

    @Override
    public Optional<Versioned<VerificationRequest>> currentFor(VerificationRequest is) {
        return CertificateKey.of(is).flatMap(key -> item(certificateKey(key), "CERTIFICATE"))
                .flatMap(current -> findByKey(current.text("case")));
    }

    @Override
    public List<Versioned<VerificationRequest>> openAt(String issuer, int limit) {
        return waitingAt(VerificationItem.ofIssuer(issuer), limit, Optional.empty()).cases();
    }

    @Override
    public boolean wasRefusedBefore(VerificationRequest is) {
        return partyKey(is).flatMap(key -> item(key, "REFUSED")).isPresent();
    }

    @Override
    public Kept<VerificationRequest> keep(Versioned<VerificationRequest> was, Step<VerificationRequest> step,
            Call call) {
        var others = new ArrayList<TransactWriteItem>();
        if (was.state().result().isEmpty()) {
            step.after().result().ifPresent(result -> first(step, result, others));
        }
        others.addAll(changed(was.state(), step.after()));
        if (step.after() instanceof Closed closed && closed.ending() == Ending.REFUSED_FALSE_MATERIAL) {
            partyKey(closed).ifPresent(key -> others.add(put(Item.key(key, "REFUSED"), null, Map.of())));
        }
        newAnswer(was.state(), step.after()).map(this::counted).ifPresent(others::add);
        var kept = keepWith(was, step, call, others);
        return kept instanceof Kept.Taken ? new Kept.Stale<>() : kept;
    }

    /** The writes with which a request gets its result: the code, and that this is the certificate's current result. */
    private void first(Step<VerificationRequest> step, Result result, List<TransactWriteItem> writes) {
        var self = key(step.after().opening().id());
        writes.add(put(Item.key(ResultKey.of(result.code()), "RESULT").text("case", self), "attribute_not_exists(pk)",
                Map.of()));
        CertificateKey.of(step.after()).ifPresent(key -> {
            var current = Item.key(certificateKey(key), "CERTIFICATE").text("case", self);
            var before = item(certificateKey(key), "CERTIFICATE").map(item -> item.text("case"));
            writes.add(before.isEmpty()
                    ? put(current, "attribute_not_exists(pk)", Map.of())
                    : put(current, "#case = :before", Map.of(":before", AttributeValue.fromS(before.get()))));
            before.flatMap(this::findByKey).ifPresent(earlier -> {
                if (ResultRules.supersede(earlier.state(), step.event().by(),
                        step.event().at()) instanceof Accepted(var superseded)) {
                    writes.addAll(keeping(earlier, superseded));
                    writes.addAll(changed(earlier.state(), superseded.after()));
                }
            });
        });
    }

    /** That a result is no longer what it was, for the lists of statuses; nothing where it is. */
    private List<TransactWriteItem> changed(VerificationRequest was, VerificationRequest is) {
        return is.result().filter(result -> was.result().filter(result::equals).isEmpty())
                .flatMap(ChangedResult::line).map(line -> put(line, null, Map.of())).stream().toList();
    }

    private static Optional<Inquiry.Answered> newAnswer(VerificationRequest was, VerificationRequest is) {
        return was.asked().filter(Inquiry::isAnswered).isPresent()
                ? Optional.empty()
                : is.asked().filter(Inquiry::isAnswered).map(Inquiry.Answered.class::cast);
    }

    private TransactWriteItem counted(Inquiry.Answered answered) {
        return TransactWriteItem.builder().update(HistoryItem.add(Update.builder().tableName(table.name()),
                answered.opening().issuer(), answered.workingDays()).build()).build();
    }

    @Override
    public Kept<VerificationRequest> keepHandOver(Versioned<VerificationRequest> was, HandOver handOver, Call call) {
        return keepWith(was, handOver.given(), call, opening(handOver.taken()));
    }

    private TransactWriteItem put(Item item, String condition, Map<String, AttributeValue> values) {
        var put = Put.builder().tableName(table.name()).item(item.attributes()).conditionExpression(condition);
        if (!values.isEmpty()) {
            put.expressionAttributeValues(values).expressionAttributeNames(Map.of("#case", "case"));
        }
        return TransactWriteItem.builder().put(put.build()).build();
    }

    private static String certificateKey(CertificateKey key) {
        return "CERTIFICATE#" + key.value();
    }

    /** Whoever filed; at the window, where a clerk does, the holder by the identity document, if that is said yet. */
    private static Optional<String> partyKey(VerificationRequest is) {
        var party = is.opening().path() == Path.WINDOW
                ? Optional.ofNullable(is.particulars().holder()).map(Holder::identity)
                        .map(document -> document.kind() + " " + document.number())
                : Optional.of(switch (is.opening().owner()) {
                    case Owner.Individual(var subject) -> subject;
                    case Owner.Unit(var code) -> code.value();
                    case Owner.Bureau() -> "BUREAU";
                });
        return party.map(one -> "PARTY#" + Hash.of(one));
    }
}
