package recognition.web.batch;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.batch.BatchRefusal;
import recognition.domain.batch.BatchRow;
import recognition.domain.batch.BatchRow.Outcome;
import recognition.domain.batch.BatchRow.RowFault;
import recognition.domain.batch.VerificationBatch;
import recognition.domain.batch.VerificationBatch.Filled;
import recognition.domain.batch.VerificationBatch.Uploaded;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.web.CaseFlow;
import recognition.web.Fault;
import recognition.web.Json;
import recognition.web.Problem;
import recognition.web.Saying;
import recognition.web.Text;
import recognition.web.Times;

/** Batches on the wire. */
public final class BatchJson implements CaseFlow.View<VerificationBatch> {

    @Override
    public String address(VerificationBatch state) {
        return "/v1/verification-batches/" + state.opening().id().value();
    }

    @Override
    public ObjectNode show(Versioned<VerificationBatch> one) {
        var is = one.state().opening();
        var json = Json.object().put("id", is.id().value()).put("stage", stage(one.state()))
                .put("encoding", is.encoding()).put("openedAt", Times.text(is.openedAt()));
        if (one.state() instanceof Filled filled) {
            json.put("filledAt", Times.text(filled.at()));
        }
        return json;
    }

    private static String stage(VerificationBatch is) {
        return switch (is) {
            case Uploaded _ -> "UPLOADED";
            case Filled _ -> "FILLED";
        };
    }

    /** Adds how far the batch is, and each row with what became of it. */
    public static ObjectNode progress(ObjectNode json, List<BatchRow> rows) {
        var progress = json.putObject("progress").put("rows", rows.size());
        progress.put("opened", count(rows, Outcome.Opened.class)).put("refused", count(rows, Outcome.Refused.class))
                .put("waiting", count(rows, Outcome.Waiting.class));
        var all = json.putArray("rows");
        rows.forEach(row -> show(all.addObject().put("row", row.number()), row.outcome()));
        return json;
    }

    private static long count(List<BatchRow> rows, Class<? extends Outcome> of) {
        return rows.stream().map(BatchRow::outcome).filter(of::isInstance).count();
    }

    /** A fault of a row, from what reading it noted. */
    public static RowFault fault(Fault fault) {
        return new RowFault(fault.at(), fault.code().name().toLowerCase(Locale.ROOT), bilingual(fault.detail()));
    }

    /** What a rule says against a row as a whole. */
    public static RowFault fault(Refusal reason, Saying saying) {
        return new RowFault("", Problem.slug(reason.name()), bilingual(saying.title()));
    }

    /** That a row says the same as one before. */
    public static RowFault repeated(int before) {
        return new RowFault("", "repeated", new Bilingual("与第 " + before + " 行重复", "The same as row " + before));
    }

    private static Bilingual bilingual(Text text) {
        return new Bilingual(text.zh(), text.en());
    }

    private static void show(ObjectNode json, Outcome outcome) {
        switch (outcome) {
            case Outcome.Waiting _ -> json.put("outcome", "WAITING");
            case Outcome.Opened(var verification) ->
                json.put("outcome", "OPENED").put("verificationId", verification.value());
            case Outcome.Refused(var faults) -> refused(json, faults);
        }
    }

    static void refused(ObjectNode json, List<RowFault> faults) {
        var errors = json.put("outcome", "REFUSED").putArray("errors");
        faults.forEach(fault -> show(errors.addObject(), fault));
    }

    private static void show(ObjectNode json, RowFault fault) {
        if (!fault.column().isEmpty()) {
            json.put("column", fault.column());
        }
        json.put("code", fault.code()).putObject("details").put("zh", fault.detail().zh()).put("en",
                fault.detail().en());
    }

    @Override
    public Saying saying(Refusal reason) {
        return BatchProblems.saying((BatchRefusal) reason);
    }
}
