package recognition.domain.benefit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import recognition.domain.assessment.Sentence;

/** Every benefit of an edition, in the order of the paper. */
public record Benefits(List<Group> groups, List<Benefit> lines) {

    /** @throws IllegalArgumentException when a line belongs to no group */
    public Benefits {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
        for (Benefit line : lines) {
            if (groups.stream().noneMatch(group -> group.id().equals(line.group()))) {
                throw new IllegalArgumentException(line.id() + " belongs to no group");
            }
        }
    }

    /**
     * Lines for the same holders.
     *
     * @param lists the lists whose holders it is for; empty where no certificate is asked for
     * @param includes groups whose lines the holders of this one have as well (S2-11)
     * @param conditions of every line of the group
     */
    public record Group(String id, Sentence sentence, Set<String> lists, Set<String> includes,
            List<Condition> conditions) {
        public Group {
            lists = Set.copyOf(lists);
            includes = Set.copyOf(includes);
            conditions = List.copyOf(conditions);
        }
    }

    /** Every list whose holders have lines, by name. */
    public List<String> lists() {
        return groups.stream().flatMap(group -> group.lists().stream()).distinct().sorted().toList();
    }

    Group group(Benefit line) {
        return only(group -> group.id().equals(line.group())).getFirst();
    }

    /** The lists whose holders have the lines of {@code group}: its own, and those of every group that includes it. */
    Set<String> listsOf(Group group) {
        var lists = new HashSet<>(group.lists());
        only(other -> other.includes().contains(group.id())).forEach(other -> lists.addAll(listsOf(other)));
        return lists;
    }

    private List<Group> only(Predicate<Group> which) {
        return groups.stream().filter(which).toList();
    }
}
