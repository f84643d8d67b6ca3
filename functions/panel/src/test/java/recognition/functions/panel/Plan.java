package recognition.functions.panel;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import recognition.domain.panel.Ballot.Choice;

/**
 * What is going to happen to one application, and how it has to end by the regulation: found here by plain counting, without a rule
 * of the house.
 *
 * @param corrected null if no correction is asked, else whether it is answered in time
 * @param choices what each of the panel's members would vote, and whether they cast it
 */
record Plan(int number, boolean reviewed, Objected internal, boolean withdrawn, Boolean corrected, boolean declined,
        boolean papersInTime, List<Member> choices, Objected result, boolean revoked) {

    /** What becomes of an objection. */
    enum Objected {
        NOT,
        DISMISSED,
        UPHELD
    }

    /** How one application ends. */
    enum End {
        LAPSED,
        WITHDRAWN,
        DEEMED_WITHDRAWN,
        NOT_ACCEPTED,
        PAPERS_LATE,
        NOT_PASSED,
        SET_ASIDE,
        CERTIFIED,
        REVOKED
    }

    /** @param stands whether the member declares kinship and stands back */
    record Member(boolean stands, boolean casts, Choice choice) {}

    static Plan of(int number, Random random) {
        return new Plan(number, !chance(random, 4), objected(random), chance(random, 4),
                chance(random, 20) ? random.nextInt(3) > 0 : null, chance(random, 4), !chance(random, 8),
                IntStream.range(0, World.MEMBERS).mapToObj(member -> member(member, random)).toList(), objected(random),
                chance(random, 5));
    }

    /** The secretary is nobody's kin: somebody has to preside. */
    private static Member member(int number, Random random) {
        var choice = chance(random, 78) ? Choice.IN_FAVOR : chance(random, 60) ? Choice.AGAINST : Choice.ABSTAINED;
        return new Member(chance(random, 8) && number != World.SECRETARY, !chance(random, 3), choice);
    }

    private static Objected objected(Random random) {
        return chance(random, 5) ? Objected.UPHELD : chance(random, 8) ? Objected.DISMISSED : Objected.NOT;
    }

    private static boolean chance(Random random, int percent) {
        return random.nextInt(100) < percent;
    }

    /** The unit that applies. */
    int unit() {
        return number % World.UNITS.size();
    }

    /** Who does not sit: a member of the applicant's unit, the one who asked for a correction, and who is kin. */
    boolean standsBack(int member) {
        return member == unit() || (corrected != null && member == World.CORRECTOR) || choices.get(member).stands();
    }

    List<Integer> sitting() {
        return IntStream.range(0, World.MEMBERS).filter(member -> !standsBack(member)).boxed().toList();
    }

    private boolean passes() {
        var sitting = sitting();
        long inFavor = sitting.stream().map(choices::get)
                .filter(member -> member.casts() && member.choice() == Choice.IN_FAVOR).count();
        return 3 * inFavor >= 2L * sitting.size();
    }

    End end() {
        if (!reviewed || internal == Objected.UPHELD) {
            return End.LAPSED;
        }
        if (withdrawn) {
            return End.WITHDRAWN;
        }
        if (corrected != null && !corrected) {
            return End.DEEMED_WITHDRAWN;
        }
        if (declined) {
            return End.NOT_ACCEPTED;
        }
        if (!papersInTime) {
            return End.PAPERS_LATE;
        }
        if (!passes()) {
            return End.NOT_PASSED;
        }
        return result == Objected.UPHELD ? End.SET_ASIDE : revoked ? End.REVOKED : End.CERTIFIED;
    }
}
