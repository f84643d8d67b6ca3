package recognition.domain.benefit;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.assessment.Found;
import recognition.domain.benefit.Benefit.Branch;
import recognition.domain.benefit.BenefitFinding.BranchFinding;
import recognition.domain.benefit.BenefitFinding.Holding;
import recognition.domain.benefit.Benefits.Group;
import recognition.domain.benefit.Condition.Judged;
import recognition.domain.benefit.Condition.MeetsMutualRecognition;
import recognition.domain.benefit.Condition.MeetsTitleRequirements;
import recognition.domain.benefit.Condition.NotOlderThan;
import recognition.domain.benefit.Condition.OfNationality;
import recognition.domain.benefit.Condition.RegisteredAt;
import recognition.domain.benefit.Condition.SeeksPermit;
import recognition.domain.benefit.Condition.Shows;
import recognition.domain.benefit.Condition.Works;
import recognition.domain.benefit.HeldCertificate.Row;
import recognition.domain.eligibility.Claim;
import recognition.domain.eligibility.TitleRules;

/**
 * Says what certificates bring to a person. The lines are data; these are the few rules that read them.
 *
 * @param mutual the rows of Category D of the same edition; empty where it has none
 * @param titles of the same edition, outside any round; null where no line asks for them
 */
public record BenefitRules(Benefits benefits, List<MutualRecognition> mutual, TitleRules titles, AgeReading age) {

    public BenefitRules {
        mutual = List.copyOf(mutual);
    }

    /** What every line brings on {@code day}, in the order of the paper. */
    public List<BenefitFinding> assess(Holder holder, LocalDate day) {
        return benefits.lines().stream().map(line -> assess(line, holder, day)).toList();
    }

    private BenefitFinding assess(Benefit line, Holder holder, LocalDate day) {
        var group = benefits.group(line);
        return new BenefitFinding(line, holding(group, holder, day), found(group.conditions(), holder, day),
                line.branches().stream().map(branch -> assess(branch, group, holder, day)).toList());
    }

    /** A branch that would open on a day on which something else closes it, such as a limit of age, never opens. */
    private BranchFinding assess(Branch branch, Group group, Holder holder, LocalDate day) {
        var own = found(branch.conditions(), holder, day);
        var conditions = Stream.concat(own.stream(), found(group.conditions(), holder, day).stream())
                .map(Found::finding);
        var finding = Finding.all(Stream.concat(conditions, Stream.of(holding(group, holder, day).finding())).toList());
        if (finding instanceof MetFrom(LocalDate from)) {
            var then = assess(branch, group, holder, from);
            return then.finding() instanceof Unmet
                    ? new BranchFinding(branch, Found.worse(own, then.own()), then.finding())
                    : new BranchFinding(branch, own, finding);
        }
        return new BranchFinding(branch, own, finding);
    }

    private Holding holding(Group group, Holder holder, LocalDate day) {
        var lists = benefits.listsOf(group);
        if (lists.isEmpty()) {
            return new Holding(null, group.sentence(), Finding.MET);
        }
        return holder.holdings().certificates().stream().filter(one -> lists.contains(one.list()))
                .map(one -> new Holding(one, one.condition().orElse(group.sentence()), one.find(day)))
                .min(comparing(Holding::finding, Finding.BEST_FIRST))
                .orElse(new Holding(null, group.sentence(), Finding.FINAL));
    }

    private List<Found<Condition>> found(List<Condition> conditions, Holder holder, LocalDate day) {
        return conditions.stream().map(condition -> new Found<>(condition, find(condition, holder, day))).toList();
    }

    private Finding find(Condition condition, Holder holder, LocalDate day) {
        return switch (condition.test()) {
            case OfNationality(var anyOf) -> oneOf(anyOf, holder.person().nationality());
            case RegisteredAt(var anyOf) -> oneOf(anyOf, holder.person().registration());
            case SeeksPermit(var anyOf) -> oneOf(anyOf, holder.permitClass());
            case NotOlderThan(int maximum) -> notOlder(holder.person().birth(), maximum, day);
            case Works(var kind) -> holder.employment().find(kind, day);
            case Shows _ -> Finding.TO_SHOW;
            case Judged _ -> Finding.JUDGMENT;
            case MeetsTitleRequirements _ -> title(holder, day);
            case MeetsMutualRecognition _ -> Finding.any(mutual.stream()
                    .flatMap(row -> row.check(holder.holdings().domestic()).stream()).map(Found::finding).toList());
        };
    }

    private Finding title(Holder holder, LocalDate day) {
        if (holder.title() == null) {
            return Finding.TO_SHOW;
        }
        return Finding.any(holder.holdings().certificates().stream().filter(Row.class::isInstance).map(Row.class::cast)
                .map(row -> titles.assess(new Claim(row.entry(), row.issuedOn(), null, null), holder.title(), day)
                        .finding())
                .toList());
    }

    private Finding notOlder(Birth birth, int maximum, LocalDate day) {
        if (birth == null || age.allows(birth.latest(), maximum, day) && !age.allows(birth.earliest(), maximum, day)) {
            return Finding.TO_SHOW;
        }
        return Finding.of(age.allows(birth.latest(), maximum, day));
    }

    private static <T> Finding oneOf(Set<T> anyOf, T stated) {
        return stated == null ? Finding.TO_SHOW : Finding.of(anyOf.contains(stated));
    }
}
