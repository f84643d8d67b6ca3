package recognition.domain.eligibility;

import java.util.List;
import java.util.stream.Stream;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.Met;
import recognition.domain.assessment.Finding.ToShow;
import recognition.domain.assessment.Found;
import recognition.domain.assessment.Sentence;

/**
 * What each requirement for a title finds of an applicant.
 *
 * @param lines all of which are needed
 * @param table the rows of the level's table of degrees and years, any one of which suffices; empty where the certificate leads to no
 *        title
 */
public record TitleFinding(Claim claim, List<Found<Requirement>> lines, List<Found<Requirement>> table) {

    public TitleFinding {
        lines = List.copyOf(lines);
        table = List.copyOf(table);
    }

    /** What each finds on the worse of two days. */
    TitleFinding orWorse(TitleFinding other) {
        return new TitleFinding(claim, Found.worse(lines, other.lines), Found.worse(table, other.table));
    }

    /** What all of them find together. */
    public Finding finding() {
        var all = lines.stream().map(Found::finding);
        return Finding.all(table.isEmpty() ? all.toList() : Stream.concat(all, Stream.of(ofTable())).toList());
    }

    /** The sentences that make it so; none where the title is open. */
    public List<Sentence> because() {
        var finding = finding();
        if (finding instanceof Met || finding instanceof ToShow) {
            return List.of();
        }
        var rows = finding.getClass() == ofTable().getClass() ? table : List.<Found<Requirement>>of();
        return Stream.concat(lines.stream(), rows.stream())
                .filter(one -> one.finding().getClass() == finding.getClass()).map(one -> one.rule().sentence())
                .distinct().toList();
    }

    /** The best that a row of the table finds. */
    public Finding ofTable() {
        return Finding.any(table.stream().map(Found::finding).toList());
    }
}
