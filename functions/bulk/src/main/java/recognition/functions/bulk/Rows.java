package recognition.functions.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.batch.BatchId;
import recognition.domain.batch.BatchRow;
import recognition.domain.batch.BatchRow.Outcome;
import recognition.domain.batch.BatchRow.RowFault;
import recognition.domain.cases.Step;
import recognition.domain.catalog.EntryId;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.VerificationRefusal;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRules;
import recognition.web.CsvRow;
import recognition.web.Fault;
import recognition.web.batch.BatchJson;
import recognition.web.verification.VerificationJson;
import recognition.web.verification.VerificationProblems;

/**
 * What the rows of a batch say, read and judged as requests that are opened one by one are.
 *
 * @param by who uploaded them
 * @param at when; the rule of opening is asked as of then, however late a row's turn comes
 */
record Rows(BatchId batch, Caller.Person by, Instant at, Book.Page book) {

    /** What a row asks for. */
    private record Asked(EntryId entry, Particulars particulars) {}

    /** Each row as it can wait for its turn, or refused. A row that says the same as one before is refused. */
    List<BatchRow> judged(List<CsvRow> rows) {
        var first = new HashMap<String, Integer>();
        var judged = new ArrayList<BatchRow>();
        for (var row : rows) {
            var faults = faults(row.cells(), row.faults());
            Integer before = faults.isEmpty() ? first.putIfAbsent(sameness(row.cells()), row.number()) : null;
            if (before != null) {
                faults.add(BatchJson.repeated(before));
            }
            judged.add(new BatchRow(row.number(), faults.isEmpty() ? row.cells() : Map.of(),
                    faults.isEmpty() ? new Outcome.Waiting() : new Outcome.Refused(faults)));
        }
        return judged;
    }

    /** A certificate of a holder is asked for once: entry, number and identity document, in any case. */
    private static String sameness(Map<String, String> cells) {
        return String.join("\n", cells.getOrDefault(Template.ENTRY.column(), ""),
                cells.getOrDefault(Template.NUMBER.column(), ""),
                cells.getOrDefault(Template.IDENTITY_NUMBER.column(), cells.getOrDefault(Template.NAME.column(), "")))
                .toUpperCase(Locale.ROOT);
    }

    private List<RowFault> faults(Map<String, String> cells, List<Fault> already) {
        var reading = read(cells, already);
        var faults = new ArrayList<>(reading.faults().stream().map(BatchJson::fault).toList());
        if (faults.isEmpty() && opening(reading.value(),
                new BatchRow(0, cells, new Outcome.Waiting())) instanceof Decision.Refused(var reason, _)) {
            faults.add(fault((VerificationRefusal) reason));
        }
        return faults;
    }

    private static CsvRow.Reading<Asked> read(Map<String, String> cells, List<Fault> already) {
        return CsvRow.read(cells, already, fields -> new Asked(
                fields.require("entryId").parsed("entryId", EntryId::parse, "shanghai-3.0-A-1"),
                VerificationJson.particulars(fields)));
    }

    static RowFault fault(VerificationRefusal reason) {
        return BatchJson.fault(reason, VerificationProblems.saying(reason));
    }

    /** The draft that a waiting row becomes. */
    Decision<Step<VerificationRequest>> opening(BatchRow row) {
        return opening(read(row.cells(), List.of()).value(), row);
    }

    private Decision<Step<VerificationRequest>> opening(Asked asked, BatchRow row) {
        return VerificationRules.listed(asked.entry(), book.catalog(), at)
                .map(listed -> VerificationRules.open(new Opening(row.draft(batch), Path.EMPLOYER, Owner.of(by),
                        by.subject(), listed, at), asked.particulars(), by, book.grounds()))
                .orElseGet(() -> Decision.refuse(VerificationRefusal.ENTRY_NOT_IN_FORCE));
    }
}
