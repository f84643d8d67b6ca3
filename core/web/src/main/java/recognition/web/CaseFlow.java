package recognition.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Decision;
import recognition.domain.Refusal;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Call;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Cases.Page;
import recognition.domain.cases.Cursor;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;

/**
 * The one way a request changes a case: read the present, decide, keep the change with its timeline line, answer. A case the caller
 * may not read is answered as one that does not exist.
 *
 * @param <I> the identity
 * @param <S> the life
 */
public final class CaseFlow<I, S> {
    private static final int TRIES = 3;

    private final Cases<I, S> cases;
    private final BiPredicate<S, Caller> mayRead;
    private final View<S> view;

    /** How a case looks on the wire, where it is found, and what its refusals say. */
    public interface View<S> {
        ObjectNode show(Versioned<S> one);

        String address(S state);

        Saying saying(Refusal reason);

        /** The fault that tells of a thing a refusal names as {@code missing}. */
        default Fault missing(Object thing) {
            throw new IllegalStateException("nothing can be missing: " + thing);
        }
    }

    public CaseFlow(Cases<I, S> cases, BiPredicate<S, Caller> mayRead, View<S> view) {
        this.cases = cases;
        this.mayRead = mayRead;
        this.view = view;
    }

    /** Opens a case: 201 with its address, for a repeated call too. */
    public Answer open(Request request, Decision<Step<S>> decision) {
        var call = request.call();
        request.refuseFaults();
        var earlier = call == null ? Optional.<Kept<S>>empty() : cases.earlier(call);
        return created(earlier.orElseGet(() -> opened(accepted(decision), call)));
    }

    /** Opens a case that is kept in a way of its own, beside another that may move on meanwhile: 201. */
    public <D> Answer open(Request request, Supplier<Decision<D>> rule, BiFunction<D, Call, Kept<S>> keeping) {
        var call = request.call();
        request.refuseFaults();
        var earlier = call == null ? Optional.<Kept<S>>empty() : cases.earlier(call);
        var kept = earlier.orElseGet(Kept.Stale::new);
        for (int i = 0; i < TRIES && kept instanceof Kept.Stale; i++) {
            kept = keeping.apply(accepted(rule.get()), call);
        }
        return created(kept);
    }

    /** A new case is stale only when another write was in the way at that moment. */
    private Kept<S> opened(Step<S> first, Call call) {
        var kept = cases.open(first, call);
        for (int i = 1; i < TRIES && kept instanceof Kept.Stale; i++) {
            kept = cases.open(first, call);
        }
        return kept;
    }

    /** Keeps what a rule accepted, on the version it was decided on. */
    @FunctionalInterface
    public interface Keeping<S, D> {
        Kept<S> keep(Versioned<S> was, D accepted, Call call);
    }

    /** Takes a step of a case: 200 with the case as it is now. */
    public Answer step(Request request, I id, Function<S, Decision<Step<S>>> rule) {
        return step(request, id, rule, cases::keep);
    }

    /** Takes a step of a case that is kept in a way of its own. */
    public <D> Answer step(Request request, I id, Function<S, Decision<D>> rule, Keeping<S, D> keeping) {
        var call = request.call();
        var seen = request.ifMatch();
        request.refuseFaults();
        var was = present(request, id);
        var earlier = call == null ? Optional.<Kept<S>>empty() : cases.earlier(call);
        if (earlier.isPresent()) {
            return changed(earlier.get());
        }
        refuseStale(seen, was);
        var kept = keeping.keep(was, accepted(rule.apply(was.state())), call);
        for (int i = 1; i < TRIES && kept instanceof Kept.Stale; i++) {
            was = present(request, id);
            refuseStale(seen, was);
            kept = keeping.keep(was, accepted(rule.apply(was.state())), call);
        }
        return changed(kept);
    }

    /** Makes or replaces what a caller has one of: 201 or 200. */
    public Answer put(Request request, I id, Supplier<Decision<Step<S>>> decision) {
        var seen = request.ifMatch();
        request.refuseFaults();
        var step = accepted(decision.get());
        var was = cases.find(id);
        if (was.isEmpty()) {
            return created(cases.open(step, null));
        }
        refuseStale(seen, was.get());
        return changed(cases.keep(was.get(), step, null));
    }

    /** Shows a case. */
    public Answer read(Request request, I id) {
        request.refuseFaults();
        var present = present(request, id);
        return Answer.ok(view.show(present), present.version());
    }

    /** Shows a case as a rule has it, if the rule does not refuse to. */
    public Answer read(Request request, I id, Function<S, Decision<S>> rule) {
        request.refuseFaults();
        var present = present(request, id);
        return Answer.ok(view.show(as(present, rule)), present.version());
    }

    private Versioned<S> as(Versioned<S> present, Function<S, Decision<S>> rule) {
        return present.as(accepted(rule.apply(present.state())));
    }

    /** Shows a case with its timeline, oldest line first. */
    public Answer readWithTimeline(Request request, I id) {
        return readWithTimeline(request, id, Decision::accept);
    }

    /** Shows a case as a rule has it, with its timeline, if the rule does not refuse to. */
    public Answer readWithTimeline(Request request, I id, Function<S, Decision<S>> rule) {
        request.refuseFaults();
        var present = present(request, id);
        var json = view.show(as(present, rule));
        var timeline = json.putArray("timeline");
        cases.timeline(id).forEach(event -> timeline.add(EventJson.of(event, request.caller())));
        return Answer.ok(json, present.version());
    }

    /** The case as it is now, if the caller may read it. */
    public Versioned<S> present(Request request, I id) {
        return cases.find(id).filter(found -> mayRead.test(found.state(), request.caller()))
                .orElseThrow(() -> new BadRequest(Problem.of(Problem.Kind.NOT_FOUND)));
    }

    /** The caller's own cases, last opened first. */
    public Answer listOwn(Request request) {
        var limit = request.limit();
        var cursor = Optional.ofNullable(request.query("cursor", Cursor::parse, "nextCursor"));
        request.refuseFaults();
        return list(request, cases.of(Owner.of(request.person()), limit, cursor), view::show);
    }

    /** What waits for a role and may be read by the caller, with since when, longest waiting first; a page may hold fewer than it could. */
    public Answer listWaitingFor(Request request, Role role) {
        var limit = request.limit();
        var cursor = Optional.ofNullable(request.query("cursor", Cursor::parse, "nextCursor"));
        request.refuseFaults();
        return list(request, cases.waitingFor(role, limit, cursor),
                one -> view.show(one).put("waitingSince", Times.text(one.waitingSince())));
    }

    /** A few cases that were found in another way, those the caller may read. */
    public Answer listOf(Request request, List<Versioned<S>> found) {
        request.refuseFaults();
        return list(request, new Page<>(found, null), view::show);
    }

    private Answer list(Request request, Page<S> page, Function<Versioned<S>, ObjectNode> shown) {
        return request.page(page.cases().stream().filter(one -> mayRead.test(one.state(), request.caller()))
                .map(shown).toList(), page.next() == null ? null : page.next().toString());
    }

    private static void refuseStale(OptionalLong seen, Versioned<?> was) {
        if (seen.isPresent() && seen.getAsLong() != was.version()) {
            throw new BadRequest(Problem.of(Problem.Kind.CHANGED_MEANWHILE));
        }
    }

    private Answer created(Kept<S> kept) {
        var now = now(kept);
        return Answer.created(view.address(now.state()), view.show(now), now.version());
    }

    private Answer changed(Kept<S> kept) {
        var now = now(kept);
        return Answer.ok(view.show(now), now.version());
    }

    private Versioned<S> now(Kept<S> kept) {
        return switch (kept) {
            case Kept.Done<S>(var now) -> now;
            case Kept.Repeated<S>(var now) -> now;
            case Kept.KeyReused<S>() -> throw new BadRequest(Problem.of(Problem.Kind.IDEMPOTENCY_KEY_REUSED));
            case Kept.Taken<S>() -> throw new BadRequest(Problem.of(Problem.Kind.EXISTS_ALREADY));
            case Kept.Stale<S>() -> throw new BadRequest(Problem.of(Problem.Kind.CHANGED_MEANWHILE));
        };
    }

    private <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(var reason, var facts) -> throw new BadRequest(problem(reason, facts));
        };
    }

    private Problem problem(Refusal reason, Map<String, Object> facts) {
        var told = new HashMap<>(facts);
        told.put("remedy", reason.remedy());
        var missing = told.remove("missing") instanceof List<?> things ? things : List.of();
        return Problem.of(reason, view.saying(reason), missing.stream().map(view::missing).toList(), told);
    }
}
