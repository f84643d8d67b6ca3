package recognition.domain.panel;

import java.util.List;

/**
 * What one member thinks of one application; never kept open.
 *
 * @param scores 1 to {@value #HIGHEST} for each criterion of the level's rubric, in its order (S3-08 to S3-10)
 */
public record Ballot(Choice choice, List<Integer> scores) {
    public static final int HIGHEST = 5;

    public Ballot {
        scores = List.copyOf(scores);
        if (scores.stream().anyMatch(score -> score < 1 || score > HIGHEST)) {
            throw new IllegalArgumentException("a score is 1 to " + HIGHEST);
        }
    }

    public enum Choice {
        IN_FAVOR,
        AGAINST,
        ABSTAINED
    }
}
