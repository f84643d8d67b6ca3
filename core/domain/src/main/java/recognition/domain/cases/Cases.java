package recognition.domain.cases;

import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;

/**
 * The promise every kind of case is kept under.
 * <ul>
 * <li>State and timeline line are kept in one transaction: both or neither.</li>
 * <li>A step is kept only on the version it was decided on; of two, one is {@link Kept.Stale}.</li>
 * <li>A {@link Call} kept once is not kept again: the same call is {@link Kept.Repeated}, its key with another request is
 * {@link Kept.KeyReused}.</li>
 * <li>What is found by identity is the newest kept; lists may lag by seconds.</li>
 * </ul>
 * Every method may throw {@link Unavailable}; then nothing was kept, or the same {@link Call} says that it was.
 *
 * @param <I> the identity
 * @param <S> the life: a sealed interface with a record per stage
 */
public interface Cases<I, S> {

    /** The word that names this kind of case, {@code VERIFICATION}. */
    String kind();

    Optional<Versioned<S>> find(I id);

    /** What came of {@code call} before; empty if it is new. */
    Optional<Kept<S>> earlier(Call call);

    /** Keeps the first step of a new case. {@code call} may be null: then a repeated request makes another case. */
    Kept<S> open(Step<S> first, Call call);

    /** Keeps a further step on the version it was decided on. {@code call} may be null. */
    Kept<S> keep(Versioned<S> was, Step<S> step, Call call);

    /** The timeline, oldest first. */
    List<Event> timeline(I id);

    /** The cases of an owner, last opened first; a page may hold fewer than it could. */
    Page<S> of(Owner owner, int limit, Optional<Cursor> from);

    /** The cases whose next move is that of a role, longest waiting first; a page may hold fewer than it could. */
    Page<S> waitingFor(Role role, int limit, Optional<Cursor> from);

    /** @param next where the next page starts; null at the end */
    record Page<S>(List<Versioned<S>> cases, Cursor next) {
        public Page {
            cases = List.copyOf(cases);
        }
    }
}
