package recognition.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;

import recognition.domain.Decision;
import recognition.domain.Decision.Refused;
import recognition.domain.Refusal;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.cases.Unavailable;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.functions.notice.NoticeJobs;
import recognition.local.function.Invocation;
import recognition.simulation.Request.Answer;
import recognition.simulation.SimulatedIndex.Definition;
import recognition.storage.Table;
import recognition.storage.notice.DynamoPublicNotices;

/**
 * One run of the house in virtual time, in one thread: people send requests, the schedule triggers jobs, calls to the store fail,
 * processes end in the middle and their clocks lag, others come in between any two calls. Everything follows from the seed.
 */
final class World implements SimulatedTable.Weather {
    private static final int MOST_ATTEMPTS = 6;
    private static final int DEEPEST = 2;
    private static final List<Fault> OF_WRITES = List.of(Fault.THROTTLED, Fault.CONFLICT, Fault.LOST_BEFORE_COMMIT,
            Fault.LOST_AFTER_COMMIT, Fault.CRASH_BEFORE_COMMIT, Fault.CRASH_AFTER_COMMIT);
    private static final List<Fault> OF_READS = List.of(Fault.THROTTLED, Fault.LOST_BEFORE_COMMIT,
            Fault.CRASH_BEFORE_COMMIT);

    final SplittableRandom random;
    final VirtualClock clock = new VirtualClock();
    final Calendars calendars = new Calendars();
    final SimulatedTable store = new SimulatedTable(this, Definition.DUE, Definition.MINE, Definition.WORK);
    final DynamoPublicNotices notices = new DynamoPublicNotices(new Table(store, "table"));
    final List<Request> requests = new ArrayList<>();
    /** When each line of the store's stream was written. */
    final List<Instant> written = new ArrayList<>();
    /** How often each rare thing was reached. */
    final Map<String, Integer> reached = new TreeMap<>();
    private final PriorityQueue<Happening> agenda = new PriorityQueue<>();
    private final double roughness;
    private final double busyness;
    private final Window window = new Window(notices);
    private int failing;
    private Fault planned;
    private int writes;
    private Post post;
    private int happenings;
    private int depth;
    private boolean isCalm;
    /** Whether an item that no program can read has come into the index. */
    boolean isPoisoned;

    private record Happening(Instant at, int number, Runnable what) implements Comparable<Happening> {
        @Override
        public int compareTo(Happening other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Integer.compare(number, other.number) : byTime;
        }
    }

    World(long seed) {
        random = new SplittableRandom(seed);
        roughness = random.nextInt(3) == 0 ? 0 : random.nextDouble(0.4);
        busyness = random.nextInt(3) == 0 ? 0 : random.nextDouble(0.5);
    }

    /** A world in which one write fails, in one way, and nothing else does. */
    World(long seed, int failing, Fault planned) {
        random = new SplittableRandom(seed);
        roughness = 0;
        busyness = 0;
        this.failing = failing;
        this.planned = planned;
    }

    /** How many writes there were before all became calm. */
    int writes() {
        return writes;
    }

    void at(Instant instant, Runnable what) {
        agenda.add(new Happening(instant, happenings++, what));
    }

    /** Lets what happens be told to people as well. */
    Post post() {
        if (post == null) {
            post = new Post(this);
        }
        return post;
    }

    /** Lets everything happen. The schedule has triggered the job long before anybody came. */
    void run() {
        clock.advanceTo(agenda.element().at());
        quietly(() -> {
            sweep();
            return null;
        });
        while (!agenda.isEmpty()) {
            var next = agenda.remove();
            clock.advanceTo(next.at());
            next.what().run();
            noteWrites();
        }
    }

    /** From now on nothing fails and nobody comes in between. */
    void calm() {
        isCalm = true;
        store.settle();
    }

    void reached(String what) {
        reached.merge(what, 1, Integer::sum);
    }

    // People.

    Request open(Opening opening, String material) {
        var request = new Request(requests.size(), opening.id().value(), "OPEN");
        requests.add(request);
        var first = NoticeRules.schedule(opening, material, new Actor.Person(request.person()));
        send(request, () -> window.open(request.person(), first));
        return request;
    }

    /** What somebody wants, given the calendar and the clock of the process that answers. */
    interface Wish {
        Decision<Step<PublicNotice>> decide(PublicNotice is, WorkingCalendar calendar, Actor by, Instant now);
    }

    Request ask(NoticeId notice, String kind, Wish wish) {
        return ask(notice.value(), kind, (request, calendar, now) -> window.step(request.person(), notice,
                is -> noting(request, wish.decide(is, calendar, new Actor.Person(request.person()), now))));
    }

    /** How a process answers a request, by the calendar and the clock it has; the answer's status. */
    interface Answering {
        int answer(Request request, WorkingCalendar calendar, Instant now);
    }

    /** Somebody sends a request, and sends it again until it is answered. */
    Request ask(String subject, String kind, Answering answering) {
        var request = new Request(requests.size(), subject, kind);
        requests.add(request);
        send(request, () -> {
            request.arrived = clock.instant();
            return answering.answer(request, someCalendar(), request.arrived);
        });
        return request;
    }

    private void send(Request request, IntSupplier handler) {
        request.attempts++;
        int status = process(handler, 502);
        switch (status) {
            case 200, 201 -> request.answer = Answer.DONE;
            case 409, 422, 403, 404 -> request.answer = Answer.REFUSED;
            default -> {
                if (request.attempts < MOST_ATTEMPTS) {
                    reached("request sent again");
                    at(clock.real().plusMillis(random.nextInt(30_000)), () -> send(request, handler));
                }
            }
        }
    }

    /** Remembers why a request was refused. */
    static <S> Decision<Step<S>> noting(Request request, Decision<Step<S>> decision) {
        request.reason = decision instanceof Refused<Step<S>>(Refusal reason, _) ? reason.name() : null;
        return decision;
    }

    // Jobs.

    /** What the schedule triggers. */
    interface Job {
        void run(WorkingCalendar calendar, Context invocation);
    }

    /** The job that is triggered in this world. */
    Job job = (calendar, invocation) -> NoticeJobs.closeEndedNotices(new Table(store, "table"), calendar, clock)
            .handleRequest("any event", invocation);

    /** The schedule triggers the job. */
    void sweep() {
        int patience = random.nextInt(4) == 0 ? random.nextInt(1, 4) : 1_000;
        var looks = new int[1];
        process(() -> {
            var lambda = new Invocation(() -> looks[0]++ < patience ? 60_000 : 100);
            try {
                job.run(someCalendar(), lambda);
            } catch (Unavailable unavailable) {
                reached("sweep ended by the store");
            } catch (IllegalStateException failed) {
                reached("sweep failed loudly");
            } catch (RuntimeException surprise) {
                throw new Violation("a job is never surprised", surprise);
            }
            return 0;
        }, 0);
        if (looks[0] > patience) {
            reached("sweep ran out of time");
        }
    }

    /** All years are loaded, nothing fails any more, and the job runs a few times. */
    void end(Instant last) {
        clock.advanceTo(last.plus(Duration.ofDays(40)));
        int year = today().getYear();
        for (int missing = year - 1; missing <= Math.min(year + 1, 2026); missing++) {
            if (!calendars.has(missing)) {
                calendars.loadLate(missing, clock.real());
            }
        }
        clock.advanceTo(clock.real().plus(Duration.ofDays(20)));
        calm();
        for (int i = 0; i < 10; i++) {
            sweep();
            store.settle();
        }
        if (post != null) {
            post.end();
            post.check();
        }
    }

    // Fate.

    /** Runs something as a process of its own, whose clock may lag, and that may end in the middle. */
    int process(IntSupplier what, int ifItEnds) {
        var before = clock
                .setBack(isCalm || random.nextInt(8) > 0 ? Duration.ZERO : Duration.ofMillis(random.nextInt(20_000)));
        try {
            return what.getAsInt();
        } catch (Crash crash) {
            reached("process ended in the middle");
            return ifItEnds;
        } finally {
            clock.setBack(before);
            noteWrites();
        }
    }

    /** A calendar that an instance read some minutes ago. */
    WorkingCalendar someCalendar() {
        return calendars.readAt(clock.real().minusMillis(isCalm ? 0 : random.nextLong(Calendars.LEAD.toMillis())));
    }

    @Override
    public Fault fault(boolean isWrite) {
        noteWrites();
        if (isCalm) {
            return Fault.NONE;
        }
        writes += isWrite ? 1 : 0;
        if (isWrite && writes == failing) {
            return planned;
        }
        if (depth < DEEPEST && random.nextDouble() < (isWrite ? busyness : busyness / 5)) {
            letOthersIn();
        }
        if (random.nextDouble() >= (isWrite ? roughness : roughness / 10)) {
            return Fault.NONE;
        }
        var faults = isWrite ? OF_WRITES : OF_READS;
        var fault = faults.get(random.nextInt(faults.size()));
        reached("fault " + fault);
        return fault;
    }

    @Override
    public int lag() {
        return isCalm || random.nextInt(3) > 0 ? 0 : random.nextInt(4);
    }

    /** Between two calls of one process another runs: the next on the agenda if it is near, or a sweep. */
    private void letOthersIn() {
        depth++;
        var lag = clock.setBack(Duration.ZERO);
        var next = agenda.peek();
        if (next != null && next.at().isBefore(clock.real().plusSeconds(60)) && random.nextBoolean()) {
            reached("came in between");
            agenda.remove();
            clock.advanceTo(next.at());
            next.what().run();
        } else {
            reached("sweep in between");
            sweep();
        }
        clock.setBack(lag);
        depth--;
    }

    /** Looks or meddles from outside: nothing fails and nobody comes in between. */
    <T> T quietly(Supplier<T> look) {
        boolean was = isCalm;
        isCalm = true;
        try {
            return look.get();
        } finally {
            isCalm = was;
        }
    }

    private void noteWrites() {
        while (written.size() < store.stream().size()) {
            written.add(clock.real());
        }
        if (post != null && !isCalm) {
            post.noteWrites();
        }
    }

    LocalDate today() {
        return Oracle.civilDay(clock.real());
    }
}
