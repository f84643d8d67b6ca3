package recognition.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.sun.management.OperatingSystemMXBean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import recognition.catalog.CalendarFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.access.Owner;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Kept;
import recognition.domain.deadline.DueIndex.Entry;
import recognition.domain.deadline.Lives;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice.Kind;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.domain.notice.PublicNotices;
import recognition.functions.notice.CloseEndedNotices;
import recognition.functions.notice.NoticeJobs;
import recognition.simulation.SimulatedIndex.Definition;
import recognition.storage.Table;
import recognition.storage.notice.DynamoPublicNotices;

/** Notices by the thousand, posted in the years whose papers are delivered, each with the end that the oracle gives. */
final class ManyNotices {
    static final WorkingCalendar CALENDAR = CalendarFiles.read();
    /** Every notice is over by then. */
    static final Instant AFTERWARDS = Instant.parse("2026-12-31T00:00:00Z");
    private static final Oracle ORACLE = new Oracle(CALENDAR.versions());
    private static final CountingRule RULE = new CountingRule("many", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT,
            true);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 2);
    private static final int DAYS = (int) FIRST.until(LocalDate.of(2026, 11, 20), ChronoUnit.DAYS);

    private final Random random;

    /** @param end as the oracle says it */
    record Posted(NoticeId id, Instant at, Instant end) {}

    /** One look at one notice. */
    record Trigger(Posted notice, Instant at) {}

    ManyNotices(long seed) {
        random = new Random(seed);
    }

    static SimulatedTable simulated() {
        return new SimulatedTable(SimulatedTable.Weather.fair(), Definition.DUE);
    }

    /** Opens and posts so many, at any time of any of the years. */
    List<Posted> posted(PublicNotices notices, int count) {
        var posted = new ArrayList<Posted>();
        for (int i = 0; i < count; i++) {
            posted.add(posted(notices, FIRST.plusDays(random.nextInt(DAYS)).atStartOfDay().toInstant(ZoneOffset.UTC)
                    .plusMillis(random.nextInt(86_400_000)), random.nextInt(1, 11)));
        }
        return posted;
    }

    Posted posted(PublicNotices notices, Instant at, int workingDays) {
        var opening = new Opening(NoticeId.random(random), Kind.EMPLOYER_INTERNAL, new Owner.Individual("owner"), "t",
                List.of(),
                new Term(workingDays, RULE), at);
        var by = new Actor.Person("somebody");
        if (!(notices.open(NoticeRules.schedule(opening, "material", by), null) instanceof Kept.Done(var was))
                || !(NoticeRules.post(was.state(), DocumentId.random(random), CALENDAR, by,
                        at) instanceof Accepted(var step))
                || !(notices.keep(was, step, null) instanceof Kept.Done)) {
            throw new AssertionError("not posted: " + opening);
        }
        return new Posted(opening.id(), at, ORACLE.end(at, workingDays, Instant.MAX).orElseThrow());
    }

    /**
     * One to fifty looks at each, early, late and in any order; a third of them close to its end.
     *
     * @param rareness the higher, the fewer notices are looked at often
     */
    List<Trigger> triggers(List<Posted> notices, int rareness) {
        var triggers = new ArrayList<Trigger>();
        for (var notice : notices) {
            int times = 1 + (int) (50 * Math.pow(random.nextDouble(), rareness));
            for (int i = 0; i < times; i++) {
                triggers.add(new Trigger(notice, notice.end().plusMillis(switch (random.nextInt(3)) {
                    case 0 -> random.nextLong(-60_000, 60_000);
                    case 1 -> random.nextLong(-10L * 86_400_000, 0);
                    default -> random.nextLong(40L * 86_400_000);
                })));
            }
        }
        Collections.shuffle(triggers, random);
        return triggers;
    }

    static Lives lives(PublicNotices notices) {
        return Lives.NONE.with(notices, NoticeId::new, NoticeRules::advance);
    }

    static boolean pull(Trigger trigger, Lives lives) {
        return lives.advance(new Entry("NOTICE", trigger.notice().id().value(), null), CALENDAR, trigger.at());
    }

    /** The job as it is deployed, at an instant. */
    static CloseEndedNotices job(Table table, Instant now) {
        return NoticeJobs.closeEndedNotices(table, CALENDAR, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Exactly one line closes it, as of the oracle's end; and, looked at in one of ten, the lines are whole. */
    static void closedOnceOnItsDay(PublicNotices notices, Posted notice) {
        var timeline = notices.timeline(notice.id());
        var closed = timeline.stream().filter(event -> event.kind().startsWith("NOTICE_CLOSED")).map(Event::at)
                .toList();
        assertEquals(List.of(notice.end()), closed, () -> notice + " " + timeline);
        if (notice.hashCode() % 10 != 0) {
            return;
        }
        var found = notices.find(notice.id()).orElseThrow();
        var chain = "";
        for (var event : timeline) {
            chain = event.chainedTo(chain);
        }
        assertEquals(found.version(), timeline.size());
        assertEquals(found.chain(), chain);
    }

    /** Puts everything of a simulated table into another one. */
    static void copy(SimulatedTable from, DynamoDbClient to, String name) {
        var puts = from.items(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build());
        for (int i = 0; i < puts.size(); i += 25) {
            var batch = Map.of(name, puts.subList(i, Math.min(puts.size(), i + 25)));
            assertTrue(to.batchWriteItem(write -> write.requestItems(batch)).unprocessedItems().isEmpty());
        }
    }

    /** An item in the index that no program can read. */
    static Map<String, AttributeValue> poison(String bucket) {
        return Map.of("pk", AttributeValue.fromS("NOTICE#" + Checks.POISONED), "sk", AttributeValue.fromS("CASE"),
                "version", AttributeValue.fromN("1"), "chain", AttributeValue.fromS(""), "stage",
                AttributeValue.fromS("BROKEN"), "dueBucket", AttributeValue.fromS(bucket), "dueAt",
                AttributeValue.fromN("0"));
    }

    static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    /** The processor time this process has taken; on two cores, half of it is how long it takes where nobody else is at work. */
    static Duration processorTime() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    static PublicNotices keeper(DynamoDbClient client, String name) {
        return new DynamoPublicNotices(new Table(client, name));
    }
}
