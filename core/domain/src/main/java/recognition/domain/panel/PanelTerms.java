package recognition.domain.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.TitleLevel;

/**
 * What a round says about papers, vote and result; data, never code.
 *
 * @param resultNoticeWorkingDays how long the result is public, at least (S2-30, S3-27)
 * @param rubrics what a panel scores each level by, in the order of the source (S3-08 to S3-10)
 */
public record PanelTerms(String round, Paper paper, Vote vote, int resultNoticeWorkingDays,
        Map<TitleLevel, List<Criterion>> rubrics) {
    public PanelTerms {
        rubrics = Map.copyOf(rubrics);
    }

    /**
     * The paper copies (S3-25).
     *
     * @param dueOn the last day; null where the round sets none
     * @param late what comes of a late one; null where the round does not say
     */
    public record Paper(int copies, LocalDate dueOn, Late late) {}

    /** What comes of papers that are not there in time. */
    public enum Late {
        /** They are taken, and marked late. */
        MARKED,
        /** The application counts as withdrawn. */
        DEEMED_WITHDRAWN
    }

    /**
     * @param quorum the part of the members not recused who must be present
     * @param majority the part of the members present who must vote in favor
     */
    public record Vote(Fraction quorum, Fraction majority) {}

    /** @param id its word in ballots, {@code research} */
    public record Criterion(String id, Bilingual text) {}
}
