package recognition.storage.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.deadline.Deadline;
import recognition.domain.document.DocumentId;
import recognition.storage.Item;

/**
 * How one kind of case looks as an item: the only place that knows its attribute names.
 *
 * @param <I> the identity
 * @param <S> the life
 */
public interface CaseItem<I, S> {

    /** The word its keys begin with, {@code VERIFICATION}. */
    String kind();

    /** The identity as it stands in the key. */
    String name(I id);

    /** The identity of a case. */
    I id(S state);

    Owner owner(S state);

    /** Who is told beside the owner whatever the owner is told, such as an applicant of the unit's. */
    default Optional<Owner> told(S state) {
        return Optional.empty();
    }

    /** Whose move is next, if it is a member of staff's. */
    Optional<Role> waitingFor(S state);

    /** Where it waits, if it waits for somebody: a role of the staff, or whoever a kind of case names so. */
    default Optional<String> queue(S state) {
        return waitingFor(state).map(Role::name);
    }

    /** Whether it goes before all that is not urgent. */
    default boolean isUrgent(S state) {
        return false;
    }

    /** The state's attributes, with {@code stage} among them. */
    Item write(S state);

    S read(Item item);

    /** The next instant at which time moves the case; kept in the same write, in the sparse index of what is due. */
    default Optional<Deadline> deadline(S state) {
        return Optional.empty();
    }

    /** The words of {@code stage} after which nothing of the case is written any more, by whomever. */
    default Set<String> readOnlyStages() {
        return Set.of();
    }

    /** Further items that must stand from this state on, kept in the same transaction if they do not stand yet. */
    default List<Item> companions(S state) {
        return List.of();
    }

    /**
     * The documents that a case in this state rests on. The write by which it begins to is kept only while each is clean, and none of
     * them goes from then on.
     */
    default List<DocumentId> documents(S state) {
        return List.of();
    }

    /** An item elsewhere that shows the case in short, written anew in the same transaction as every step. */
    default Optional<Item> reflection(S state) {
        return Optional.empty();
    }
}
