package recognition.domain.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import recognition.domain.panel.Ballot.Choice;

/**
 * What a vote came to: counts, and nothing that leads back to a member.
 *
 * @param sitting members not recused
 * @param present those of them who were at the interview
 * @param cast ballots in the box
 * @param scores the sum of all ballots for each criterion, in the rubric's order
 */
public record Tally(int sitting, int present, int cast, int inFavor, int against, List<Integer> scores) {
    public Tally {
        scores = List.copyOf(scores);
    }

    static Tally of(int sitting, int present, Collection<Ballot> ballots, int criteria) {
        var sums = new ArrayList<>(Collections.nCopies(criteria, 0));
        ballots.forEach(ballot -> {
            for (int i = 0; i < criteria; i++) {
                sums.set(i, sums.get(i) + ballot.scores().get(i));
            }
        });
        return new Tally(sitting, present, ballots.size(), count(ballots, Choice.IN_FAVOR),
                count(ballots, Choice.AGAINST), sums);
    }

    private static int count(Collection<Ballot> ballots, Choice choice) {
        return (int) ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }

    public int abstained() {
        return cast - inFavor - against;
    }

    /** Whether so many of those present are in favor; who is present and casts no ballot is not. */
    boolean reaches(Fraction majority) {
        return majority.isMetBy(inFavor, present);
    }
}
