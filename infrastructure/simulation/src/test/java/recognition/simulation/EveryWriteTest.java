package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import recognition.catalog.CalendarFiles;
import recognition.domain.Decision;
import recognition.domain.access.Owner;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.cases.Unavailable;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.Objections.Outcome;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotice.Kind;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.domain.notice.PublicNotice.VoidReason;
import recognition.functions.notice.NoticeJobs;
import recognition.local.function.Invocation;
import recognition.simulation.SimulatedIndex.Definition;
import recognition.storage.Table;
import recognition.storage.notice.DynamoPublicNotices;

/**
 * Each command of a notice's life, each write of it, each way a write can fail: whoever sent it sends it again, and in the end the
 * table is the same as if nothing had failed.
 */
class EveryWriteTest {
    private static final Set<Fault> FAULTS = EnumSet.complementOf(EnumSet.of(Fault.NONE));
    private static final long RUNS = 60;
    private static final Actor BY = new Actor.Person("somebody");

    @Test
    void canFailInEveryWayAndTheTableEndsTheSame() {
        var fair = new Life(0, Fault.NONE);
        fair.live();
        int cases = 0;
        for (int write = 1; write <= fair.writes; write++) {
            for (var fault : FAULTS) {
                var life = new Life(write, fault);
                life.live();
                assertTrue(life.hasFailed, "write " + write);
                assertEquals(fair.table(), life.table(),
                        fault + " at write " + write + ", " + life.commandOf.get(write));
                cases++;
            }
        }
        System.out.printf("%d commands, %d writes, %d ways to fail: %d lives ended the same%n", fair.commands,
                fair.writes,
                FAULTS.size(), cases);
        assertEquals(fair.writes * 6, cases);
    }

    /**
     * The same of every other life: what is asked, answered, corrected, consented to, received, uploaded and erased, and what people
     * are told of it. A run in which nothing fails is run again with each of its writes failing in each way, and every promise of the
     * simulation is asked again: what was accepted is kept once, and each case ends when and as it has to.
     */
    @Test
    void ofAnyLifeCanFailInEveryWayAndEveryPromiseIsKept() {
        int lives = 0;
        int writes = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            int ofThisRun = Simulate.run(seed, new World(seed, 0, Fault.NONE)).writes();
            for (int write = 1; write <= ofThisRun; write++) {
                for (var fault : FAULTS) {
                    Simulate.run(seed, new World(seed, write, fault));
                    lives++;
                }
            }
            writes += ofThisRun;
        }
        System.out.printf("%d runs, %d writes, %d ways to fail: every promise kept in %d lives%n", RUNS, writes,
                FAULTS.size(), lives);
        assertEquals(writes * 6, lives);
    }

    /** One life with every command in it, and one fault. */
    private static final class Life implements SimulatedTable.Weather {
        private final SplittableRandom random = new SplittableRandom(1);
        private final int failingWrite;
        private final Fault fault;
        private final SimulatedTable store = new SimulatedTable(this, Definition.DUE, Definition.MINE, Definition.WORK);
        private final Window window = new Window(new DynamoPublicNotices(new Table(store, "table")));
        private final Map<Integer, String> commandOf = new TreeMap<>();
        private WorkingCalendar calendar = CalendarFiles.read();
        private String command = "";
        private int commands;
        private int writes;
        private boolean hasFailed;

        Life(int failingWrite, Fault fault) {
            this.failingWrite = failingWrite;
            this.fault = fault;
        }

        void live() {
            var rule = new CountingRule("test", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT, true);
            var openedAt = at("2025-09-25T08:00:00Z");
            var clear = opening(rule, openedAt);
            var objected = opening(rule, openedAt);
            var proof = DocumentId.random(random);
            for (var opening : List.of(clear, objected)) {
                ask("open", opening, () -> window.open(key(), NoticeRules.schedule(opening, "draft", BY)));
                step("amend", opening, at("2025-09-25T09:00:00Z"),
                        (is, now) -> NoticeRules.amend(is, "material", calendar, BY, now));
                step("post", opening, at("2025-09-25T10:00:00Z"),
                        (is, now) -> NoticeRules.post(is, proof, calendar, BY, now));
            }
            step("take down", clear, at("2025-09-26T08:00:00Z"),
                    (is, now) -> NoticeRules.takeDown(is, VoidReason.DISPLAY_INTERRUPTED, calendar, BY, now));
            step("display anew", clear, at("2025-09-26T09:00:00Z"),
                    (is, now) -> NoticeRules.displayAnew(is, "material", BY, now));
            step("post again", clear, at("2025-09-26T10:00:00Z"),
                    (is, now) -> NoticeRules.post(is, proof, calendar, BY, now));
            var objection = ObjectionId.random(random);
            step("object", objected, at("2025-09-29T08:00:00Z"),
                    (is, now) -> NoticeRules.object(is, objection, calendar, BY, now));
            calendar = withTheTenthOff(at("2025-10-08T00:00:00Z"));
            sweep("move the end", at("2025-10-11T00:00:00Z"));
            sweep("close", at("2025-10-20T00:00:00Z"));
            step("dismiss", objected, at("2025-10-21T08:00:00Z"),
                    (is, now) -> NoticeRules.settle(is, objection, Outcome.DISMISSED, BY, now));
            poison();
            for (int i = 0; i < 6; i++) {
                sweep("set aside", at("2025-10-22T00:00:00Z"));
            }
        }

        /** Every item as it stands. The count of failed attempts may be one higher: an attempt whose answer was lost counts twice. */
        List<String> table() {
            return store.items(item -> new TreeMap<>(item)).stream()
                    .map(item -> item.entrySet().stream()
                            .filter(attribute -> !attribute.getKey().equals("failedAttempts"))
                            .map(attribute -> attribute.getKey() + "=" + text(attribute.getValue()))
                            .collect(Collectors.joining(",")))
                    .sorted().toList();
        }

        private static String text(AttributeValue value) {
            return value.hasM() ? new TreeMap<>(value.m()).toString() : value.toString();
        }

        private interface Wish {
            Decision<Step<PublicNotice>> decide(
                    PublicNotice is, Instant now);
        }

        private void step(String name, Opening opening, Instant now, Wish wish) {
            ask(name, opening, () -> window.step(key(), opening.id(), is -> wish.decide(is, now)));
        }

        /** Sent with the same key until it is answered. */
        private void ask(String name, Opening opening, IntSupplier request) {
            command = name;
            commands++;
            int status;
            do {
                status = attempt(request);
            } while (status >= 500);
            assertTrue(status < 300, name + " " + status + " " + opening);
        }

        private static int attempt(IntSupplier request) {
            try {
                return request.getAsInt();
            } catch (Crash crash) {
                return 502;
            }
        }

        /** Triggered until a run goes through, and once more. */
        private void sweep(String name, Instant now) {
            command = name;
            commands++;
            boolean again;
            do {
                boolean had = hasFailed;
                attempt(() -> {
                    try {
                        NoticeJobs
                                .closeEndedNotices(new Table(store, "table"), calendar,
                                        Clock.fixed(now, ZoneOffset.UTC))
                                .handleRequest("any event", new Invocation(() -> 60_000));
                    } catch (Unavailable | IllegalStateException retried) {
                        return 503;
                    }
                    return 200;
                });
                again = hasFailed && !had;
            } while (again);
        }

        private String key() {
            return "request-" + commands;
        }

        private Opening opening(CountingRule rule, Instant at) {
            return new Opening(NoticeId.random(random), Kind.EMPLOYER_INTERNAL, new Owner.Individual("owner"), "t",
                    List.of(),
                    new Term(5, rule),
                    at);
        }

        private WorkingCalendar withTheTenthOff(Instant from) {
            var years = new ArrayList<>(calendar.years());
            var was = years.stream().filter(year -> year.year() == 2025).findFirst().orElseThrow();
            var holidays = new ArrayList<>(was.holidays());
            var day = LocalDate.of(2025, 10, 10);
            holidays.add(new Holiday("临时放假", "Extra day off", day, day));
            years.add(new WorkingDayYear(2025, 2, was.source(), from, holidays, was.makeupWorkdays()));
            return WorkingCalendar.of(years);
        }

        private void poison() {
            command = "poison";
            store.putItem(PutItemRequest.builder().tableName("table").item(Map.of("pk",
                    AttributeValue.fromS("NOTICE#" + Checks.POISONED), "sk", AttributeValue.fromS("CASE"), "stage",
                    AttributeValue.fromS("BROKEN"), "dueBucket", AttributeValue.fromS("NOTICES#00"), "dueAt",
                    AttributeValue.fromN("0"))).build());
        }

        @Override
        public Fault fault(boolean isWrite) {
            if (!isWrite || command.equals("poison")) {
                return Fault.NONE;
            }
            commandOf.put(++writes, command);
            if (writes != failingWrite || hasFailed) {
                return Fault.NONE;
            }
            hasFailed = true;
            return fault;
        }

        @Override
        public int lag() {
            return 0;
        }

        private static Instant at(String text) {
            return Instant.parse(text);
        }
    }
}
