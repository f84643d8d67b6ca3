package recognition.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Cases;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Versioned;
import recognition.functions.deadline.DeadlineJobs;
import recognition.simulation.Request.Answer;
import recognition.storage.Table;
import recognition.web.CaseFlow;
import recognition.web.Json;
import recognition.web.Saying;

/** What stories of cases have in common: the jobs, people who come close to an end, and what must hold of any case. */
abstract class Tale {
    static final Duration DAY = Duration.ofDays(1);

    final World world;
    final SplittableRandom random;
    final Table table;
    final SimulatedFiles files;
    private Instant last = Instant.EPOCH;

    Tale(World world) {
        this.world = world;
        this.random = world.random;
        this.table = new Table(world.store, "table");
        this.files = new SimulatedFiles(world);
        var held = new AtomicReference<WorkingCalendar>();
        var advance = DeadlineJobs.advanceDeadlines(table, held::get, world.clock);
        var erase = DeadlineJobs.eraseExpired(table, files, held::get, world.clock);
        world.job = (calendar, invocation) -> {
            held.set(calendar);
            advance.handleRequest("any event", invocation);
            erase.handleRequest("any event", invocation);
        };
    }

    /** This year and the last are known from the beginning, the next too or only some weeks later. */
    void loadYears(Instant start, int latest) {
        world.calendars.begin(start);
        int next = Oracle.civilDay(start).getYear() + 1;
        if (next > latest) {
            return;
        }
        if (random.nextBoolean()) {
            world.calendars.load(next, Instant.EPOCH);
        } else {
            at(start.plus(within(DAY.multipliedBy(25))), () -> world.calendars.loadLate(next, world.clock.real()));
        }
    }

    /** A fourth of the runs is told to people as well. Returns whether this is one. */
    boolean tellPeople(String subject, Instant start) {
        boolean isTold = random.nextInt(4) == 0;
        if (isTold) {
            world.post().register(subject, start);
        }
        return isTold;
    }

    void live() {
        world.run();
        world.end(last);
    }

    void at(Instant instant, Runnable what) {
        last = instant.isAfter(last) ? instant : last;
        world.at(instant, what);
    }

    Instant about(Instant from, Instant end) {
        return switch (random.nextInt(6)) {
            case 0 -> end.minusMillis(1);
            case 1 -> end;
            case 2, 3 -> end.plusMillis(random.nextInt(-60_000, 60_000));
            case 4 -> end.plus(within(DAY.multipliedBy(3)));
            default -> from.plus(within(Duration.between(from, end)));
        };
    }

    void sweeps(Instant from, Instant end) {
        for (int sweeps = random.nextInt(2, 9); sweeps > 0; sweeps--) {
            at(about(from, end), world::sweep);
        }
    }

    Duration within(Duration longest) {
        return Duration.ofMillis(random.nextLong(Math.max(1, longest.toMillis())));
    }

    /** The lines of a case, which are as many as its versions, and chained. */
    <I> List<Event> lines(Cases<I, ?> cases, I id) {
        var found = cases.find(id).orElseThrow();
        var timeline = cases.timeline(id);
        hold(found.version() == timeline.size(), "as many lines as versions", timeline);
        var chain = "";
        for (var event : timeline) {
            chain = event.chainedTo(chain);
        }
        hold(chain.equals(found.chain()), "the lines are chained", timeline);
        return timeline;
    }

    /** What people were told was done is one line, what they were told was refused is none. */
    void everyRequestHasItsOneLine(Stream<Event> events) {
        var lines = new HashMap<String, Integer>();
        events.map(Event::by).filter(Actor.Person.class::isInstance)
                .forEach(by -> lines.merge(((Actor.Person) by).subject(), 1, Integer::sum));
        for (var request : world.requests) {
            int found = lines.getOrDefault(request.person(), 0);
            hold(found == (request.answer == Answer.DONE ? 1 : 0) || request.answer == Answer.NONE && found == 1,
                    "what was accepted is kept once, what was refused is not", request + " " + found);
        }
    }

    void nothingIsDue() {
        hold(world.store.index("due").isEmpty(), "nothing is due any more", world.store.index("due"));
    }

    static long count(List<Event> timeline, String kind) {
        return timeline.stream().filter(event -> event.kind().equals(kind)).count();
    }

    static void hold(boolean holds, String invariant, Object what) {
        if (!holds) {
            throw new Violation(invariant, what);
        }
    }

    /** Nobody looks at what is shown; that there is an answer is enough. */
    static <I, S> CaseFlow<I, S> flow(Cases<I, S> cases) {
        return new CaseFlow<>(cases, (_, _) -> true, new CaseFlow.View<>() {
            @Override
            public ObjectNode show(Versioned<S> one) {
                return Json.object();
            }

            @Override
            public String address(S state) {
                return "/v1/cases";
            }

            @Override
            public Saying saying(Refusal reason) {
                return new Saying(409, reason.name(), reason.name());
            }
        });
    }
}
