package recognition.domain.benefit;

import java.util.List;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Found;

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
        return Finding.any(branches.stream().map(BranchFinding::finding).toList());
    }

    /**
     * @param through the certificate that serves best, null when none is held or asked for
     */
    public record Holding(HeldCertificate through, Finding finding) {}

    /**
     * @param finding of the branch with all that is common to the line
     */
    public record BranchFinding(Benefit.Branch branch, List<Found<Condition>> own, Finding finding) {
        public BranchFinding {
            own = List.copyOf(own);
        }
    }
}
