package recognition.domain.benefit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.Met;
import recognition.domain.assessment.Finding.ToShow;
import recognition.domain.assessment.Found;
import recognition.domain.assessment.Sentence;

/**
 * What a line brings to a person, condition by condition.
 *
 * @param holding whether a certificate of the group is held
 * @param common what the group asks for in every line
 * @param branches each branch of the line
 */
public record BenefitFinding(Benefit line, Holding holding, List<Found<Condition>> common,
        List<BranchFinding> branches) {

    public BenefitFinding {
        common = List.copyOf(common);
        branches = List.copyOf(branches);
    }

    /** The best that a branch finds. */
    public Finding finding() {
        return best().map(BranchFinding::finding).orElse(Finding.FINAL);
    }

    /** The first of the branches that find the best. */
    public Optional<BranchFinding> best() {
        return branches.stream().min(Comparator.comparing(BranchFinding::finding, Finding.BEST_FIRST));
    }

    /** The sentences that make a branch find what it does; none where it is open. */
    public List<Sentence> because(BranchFinding branch) {
        return branch.finding() instanceof Met || branch.finding() instanceof ToShow
                ? List.of()
                : sentences(branch, finding -> finding.getClass() == branch.finding().getClass());
    }

    /** The sentences that nothing stated speaks against, and that are still to be shown. */
    public List<Sentence> toShow(BranchFinding branch) {
        return sentences(branch, ToShow.class::isInstance);
    }

    private List<Sentence> sentences(BranchFinding branch, Predicate<Finding> which) {
        var held = which.test(holding.finding()) ? Stream.of(holding.asked()) : Stream.<Sentence>empty();
        var conditions = Stream.concat(common.stream(), branch.own().stream())
                .filter(condition -> which.test(condition.finding())).map(condition -> condition.rule().sentence());
        return Stream.concat(held, conditions).distinct().toList();
    }

    /**
     * @param through the certificate that serves best, null when none is held or asked for
     * @param asked the sentence that asks for it
     */
    public record Holding(HeldCertificate through, Sentence asked, Finding finding) {}

    /**
     * @param finding of the branch with all that is common to the line
     */
    public record BranchFinding(Benefit.Branch branch, List<Found<Condition>> own, Finding finding) {
        public BranchFinding {
            own = List.copyOf(own);
        }
    }
}
