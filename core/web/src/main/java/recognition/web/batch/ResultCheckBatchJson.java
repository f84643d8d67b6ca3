package recognition.web.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.batch.BatchRow.RowFault;
import recognition.domain.batch.ResultCheckBatch;
import recognition.domain.batch.ResultCheckBatch.Outcome;
import recognition.domain.batch.ResultCheckBatch.Outcome.Answered;
import recognition.domain.batch.ResultCheckBatch.Outcome.Refused;
import recognition.domain.batch.ResultCheckBatch.Row;
import recognition.web.Answer;
import recognition.web.Csv;
import recognition.web.Disclaimer;
import recognition.web.Json;
import recognition.web.Times;
import recognition.web.verification.ResultCheckJson;

/** Bulk checks on the wire: the table that comes in has the members of a check as its columns, what goes out is JSON or a table. */
public final class ResultCheckBatchJson {
    public static final List<String> COLUMNS = List.of("code", "birthDate", "documentNumberEnding", "statement",
            "asOf");
    private static final List<String> TOLD = List.of("found", "valid", "outcome", "status", "conditional", "since",
            "holderName", "entryId", "edition", "certificateNumber", "decidedAt", "asOf", "checkedAt");

    private ResultCheckBatchJson() {}

    /** A bulk check that was just made. */
    public static Answer made(ResultCheckBatch batch) {
        return Answer.created("/v1/relying-party/result-check-batches/" + batch.id().value(), show(batch), 1);
    }

    /** The rows with what each was answered, under one disclaimer (S2-55). */
    public static ObjectNode show(ResultCheckBatch batch) {
        var json = Json.object().put("id", batch.id().value()).put("encoding", batch.encoding())
                .put("checkedAt", Times.text(batch.at())).put("expiresAt", Times.text(batch.expiresAt()));
        json.putObject("progress").put("rows", batch.rows().size())
                .put("answered", batch.rows().stream().filter(row -> row.outcome() instanceof Answered).count())
                .put("refused", batch.rows().stream().filter(row -> row.outcome() instanceof Refused).count());
        var rows = json.putArray("rows");
        batch.rows().forEach(row -> show(rows.addObject().put("row", row.number()), row.outcome(), batch.at()));
        return ResultCheckJson.disclaimed(json);
    }

    private static void show(ObjectNode json, Outcome outcome, Instant at) {
        switch (outcome) {
            case Answered answered -> json.put("outcome", "ANSWERED").set("answer", answer(answered, at));
            case Refused(var faults) -> BatchJson.refused(json, faults);
        }
    }

    private static ObjectNode answer(Answered answered, Instant at) {
        return ResultCheckJson.told(Optional.ofNullable(answered.told()), answered.asOf(), at);
    }

    /** The same as a table for a spreadsheet, the disclaimer in each row. */
    public static String csv(ResultCheckBatch batch) {
        var names = new ArrayList<>(List.of("row"));
        names.addAll(TOLD);
        names.addAll(List.of("errors", "disclaimer"));
        return Csv.text(names, batch.rows().stream().map(row -> cells(row, batch.at())).toList());
    }

    private static List<String> cells(Row row, Instant at) {
        var answer = row.outcome() instanceof Answered answered ? answer(answered, at) : Json.object();
        var cells = new ArrayList<>(List.of(Integer.toString(row.number())));
        TOLD.forEach(name -> cells.add(answer.path(name).asText("")));
        cells.add(row.outcome() instanceof Refused(var faults)
                ? faults.stream().map(ResultCheckBatchJson::sentence).collect(Collectors.joining("; "))
                : "");
        cells.add(Disclaimer.TEXT.zh() + " " + Disclaimer.TEXT.en());
        return cells;
    }

    private static String sentence(RowFault fault) {
        return (fault.column().isEmpty() ? "" : fault.column() + ": ") + fault.detail().zh() + " "
                + fault.detail().en();
    }
}
