package recognition.domain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.assessment.Found;
import recognition.domain.assessment.Sentence;
import recognition.domain.assessment.YearsHeld;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.ListCategory;
import recognition.domain.eligibility.Requirement.EducationAndExperience;
import recognition.domain.eligibility.Requirement.HeldLongEnough;
import recognition.domain.eligibility.Requirement.ListedInCategory;
import recognition.domain.eligibility.Requirement.ToBeShown;
import recognition.domain.title.Round;

/**
 * Says whether a certificate leads to a title. The requirements are data; {@link Check} has the few rules that read them.
 *
 * @param requirements of the edition and of the round, in the order of their papers
 * @param round null to ask outside any round
 */
public record TitleRules(Edition edition, List<Requirement> requirements, Round round, Policy policy) {

    public TitleRules {
        Objects.requireNonNull(edition, "edition");
        requirements = List.copyOf(requirements);
    }

    /** What the policies say where the regulation is silent. */
    public record Policy(Experience.Reading experience, boolean lowerLevelAllowed) {}

    /** What each requirement finds on {@code day}. A title that would open on a day on which something else closes it never opens. */
    public TitleFinding assess(Claim claim, TitleFacts facts, LocalDate day) {
        var now = find(claim, new Check(this, claim, facts, day));
        if (now.finding() instanceof MetFrom(LocalDate from)) {
            var then = find(claim, new Check(this, claim, facts, from));
            return then.finding() instanceof Unmet ? now.orWorse(then) : now;
        }
        return now;
    }

    /** A certificate that is not in the category leads to no title, whatever else is met. */
    private TitleFinding find(Claim claim, Check check) {
        if (claim.entry().id().category() != ListCategory.C) {
            return new TitleFinding(claim,
                    found(requirements.stream().filter(one -> one.rule() instanceof ListedInCategory),
                            _ -> Finding.FINAL),
                    List.of());
        }
        var lines = Stream.concat(requirements.stream().filter(one -> !(one.rule() instanceof EducationAndExperience)),
                ofEntry(claim)).filter(check::applies);
        var rows = requirements.stream()
                .filter(one -> one.rule() instanceof EducationAndExperience row && isOfTable(row, claim));
        return new TitleFinding(claim, found(lines, check::find), found(rows, check::find));
    }

    /** The rows of the table that belong to the level asked for. */
    Stream<EducationAndExperience> table(Claim claim) {
        return requirements.stream().map(Requirement::rule).filter(EducationAndExperience.class::isInstance)
                .map(EducationAndExperience.class::cast).filter(row -> isOfTable(row, claim));
    }

    private static boolean isOfTable(EducationAndExperience row, Claim claim) {
        return row.level() == claim.level();
    }

    /** What the entry itself requires, if it is the one of this edition: its specialty and the years held. */
    private Stream<Requirement> ofEntry(Claim claim) {
        var entry = claim.entry();
        if (!lists(entry)) {
            return Stream.empty();
        }
        var held = new YearsHeld(entry, claim.issuedOn()).sentence();
        var specialty = new Sentence("S2-47", "附件1 C" + entry.id().no(), entry.conditions().specialty());
        var work = new Requirement("specialty", Set.of(), new ToBeShown(), specialty);
        return held == null
                ? Stream.of(work)
                : Stream.of(new Requirement("years-held", Set.of(), new HeldLongEnough(), held), work);
    }

    /** Whether the entry is one of this edition. */
    boolean lists(CatalogEntry entry) {
        return entry.id().edition().equals(edition.id());
    }

    private static List<Found<Requirement>> found(Stream<Requirement> requirements,
            Function<Requirement, Finding> find) {
        return requirements.map(one -> new Found<>(one, find.apply(one))).toList();
    }
}
