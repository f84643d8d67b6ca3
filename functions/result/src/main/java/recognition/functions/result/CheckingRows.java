package recognition.functions.result;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Gatherers;

import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.batch.BatchRow.RowFault;
import recognition.domain.batch.ResultCheckBatch;
import recognition.domain.batch.ResultCheckBatch.Outcome;
import recognition.domain.batch.ResultCheckBatch.Row;
import recognition.domain.batch.ResultCheckBatchId;
import recognition.domain.cases.Call;
import recognition.domain.verification.ResultCheck.Means;
import recognition.domain.verification.ResultCheck.Question;
import recognition.domain.verification.ResultChecks.By;
import recognition.web.Csv;
import recognition.web.CsvRow;
import recognition.web.batch.BatchJson;
import recognition.web.verification.ResultCheckJson;
import recognition.web.verification.ResultProblems;

/** How the rows of a table are checked: as one check after another would be, but several codes at a time. */
record CheckingRows(Checking checking, By.RelyingParty by, Instant now) {
    private static final int AT_A_TIME = 20;

    private record Asked(int number, Question question) {}

    /** @param call the name the client gave what it sent; may be null */
    ResultCheckBatch batch(Call call, Csv table) {
        var id = call == null ? ResultCheckBatchId.random(new SecureRandom()) : ResultCheckBatchId.of(call);
        return new ResultCheckBatch(id, by.name(), call == null ? "" : call.fingerprint(), now,
                now.plus(Policies.batchesAreKept(now)).truncatedTo(ChronoUnit.SECONDS), table.encoding(),
                rows(table.rows()));
    }

    private List<Row> rows(List<CsvRow> table) {
        var rows = new ArrayList<Row>();
        var asked = new LinkedHashMap<Object, List<Asked>>();
        var first = new HashMap<Question, Integer>();
        for (var row : table) {
            var reading = row.read(fields -> ResultCheckJson.question(fields, now));
            var before = reading.faults().isEmpty() ? first.putIfAbsent(reading.value(), row.number()) : null;
            if (!reading.faults().isEmpty()) {
                rows.add(refused(row.number(), reading.faults().stream().map(BatchJson::fault).toList()));
            } else if (before != null) {
                rows.add(refused(row.number(), List.of(BatchJson.repeated(before))));
            } else {
                asked.computeIfAbsent(result(reading.value()), _ -> new ArrayList<>())
                        .add(new Asked(row.number(), reading.value()));
            }
        }
        rows.addAll(checked(List.copyOf(asked.values())));
        rows.sort(Comparator.comparing(Row::number));
        return rows;
    }

    private static Row refused(int number, List<RowFault> faults) {
        return new Row(number, new Outcome.Refused(faults));
    }

    /** What is asked of one result is asked one after another, or right tries under way would count as wrong ones. */
    private List<Row> checked(List<List<Asked>> asked) {
        return asked.stream()
                .gather(Gatherers.mapConcurrent(AT_A_TIME, one -> one.stream().map(this::checked).toList()))
                .flatMap(List::stream).toList();
    }

    private static Object result(Question question) {
        return switch (question.means()) {
            case Means.SecondItem(var code, _) -> code;
            case Means.Printed(var text) -> text;
        };
    }

    private Row checked(Asked asked) {
        var question = asked.question();
        return new Row(asked.number(), switch (checking.found(question, by, now)) {
            case Accepted(var found) -> new Outcome.Answered(question.asOf(),
                    found.map(one -> one.told(question.asOf(), now)).orElse(null));
            case Refused(var reason, _) ->
                new Outcome.Refused(List.of(BatchJson.fault(reason, ResultProblems.saying(reason))));
        });
    }
}
