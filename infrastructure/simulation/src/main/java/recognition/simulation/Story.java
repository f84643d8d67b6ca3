package recognition.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import recognition.domain.access.Owner;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Term;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.Objections.Outcome;
import recognition.domain.notice.PublicNotice.Kind;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.domain.notice.PublicNotice.VoidReason;

/** What people set out to do in one run, and what the calendar does to them; most of it close to the end of a notice. */
final class Story {
    private static final CountingRule RULE = new CountingRule("simulated", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT,
            true);
    private static final Duration DAY = Duration.ofDays(1);

    private final World world;
    private final SplittableRandom random;
    private final List<NoticeId> opened = new ArrayList<>();
    private Instant last = Instant.EPOCH;

    private Story(World world) {
        this.world = world;
        this.random = world.random;
    }

    /** A run in a world, with everything checked. */
    static World told(World world) {
        new Story(world).tell();
        return world;
    }

    private void tell() {
        var start = start();
        loadYears(start);
        if (happens(12)) {
            world.post().register("owner", start);
        }
        int notices = random.nextInt(1, 4);
        for (int i = 0; i < notices; i++) {
            notice(start.plus(within(DAY.multipliedBy(2))));
        }
        if (happens(4)) {
            poison(start);
        }
        world.run();
        world.end(last);
        new Checks(world).all();
    }

    private Instant start() {
        int year = random.nextInt(2016, 2026);
        var day = happens(20)
                ? LocalDate.of(year, 12, random.nextInt(12, 32))
                : LocalDate.ofYearDay(year, random.nextInt(1, 330));
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)).plus(within(DAY));
    }

    private void loadYears(Instant start) {
        world.calendars.begin(start);
        if (happens(50)) {
            world.calendars.load(Oracle.civilDay(start).getYear() + 1, Instant.EPOCH);
        } else {
            var loaded = start.plus(within(DAY.multipliedBy(25)));
            at(loaded, () -> world.calendars.loadLate(Oracle.civilDay(start).getYear() + 1, world.clock.real()));
            at(loaded.plus(Calendars.LEAD), world::sweep);
        }
    }

    private void notice(Instant from) {
        var id = NoticeId.random(random);
        opened.add(id);
        var opening = new Opening(id, Kind.values()[random.nextInt(3)],
                new Owner.Individual("owner"), "t_simulated", List.of(), new Term(random.nextInt(1, 7), RULE), from);
        at(from, () -> world.open(opening, "material"));
        display(opening, from.plus(within(Duration.ofHours(30))), 0);
    }

    /** One display of a notice and what happens round it. */
    private void display(Opening opening, Instant from, int round) {
        var id = opening.id();
        var proof = DocumentId.random(random);
        at(from, () -> world.ask(id, "POST",
                (is, calendar, by, now) -> NoticeRules.post(is, proof, calendar, by, now)));
        var end = new Oracle(world.calendars.versions()).end(from, opening.term().length(), from)
                .orElse(from.plus(DAY.multipliedBy(10)));
        for (int i = random.nextInt(4); i > 0; i--) {
            objection(id, about(from, end));
        }
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            at(about(from, end), () -> read(id));
        }
        sweeps(from, end);
        if (happens(35)) {
            var change = about(from, end);
            at(change, () -> world.calendars.amend(Oracle.civilDay(end), world.clock.real(), random));
            if (happens(25)) {
                at(change.plus(Calendars.LEAD).plusSeconds(random.nextInt(1, 600)), this::hears);
            }
        }
        if (happens(15)) {
            takenDown(id, about(from, end));
        }
        if (happens(20)) {
            amended(opening, about(from, end), round);
        }
    }

    /** A run that is let go through leaves nobody with an end that the calendar in force has moved. */
    private void hears() {
        world.quietly(() -> {
            for (int runs = 0; runs < 10; runs++) {
                world.store.settle();
                world.sweep();
            }
            return new Checks(world).areCounted(opened, world.clock.real());
        });
    }

    private void objection(NoticeId notice, Instant when) {
        var objection = ObjectionId.random(random);
        at(when, () -> world.ask(notice, "OBJECT",
                (is, calendar, by, now) -> NoticeRules.object(is, objection, calendar, by, now)));
        if (happens(75)) {
            var outcome = happens(75) ? Outcome.DISMISSED : Outcome.UPHELD;
            at(when.plus(within(DAY.multipliedBy(4))), () -> world.ask(notice, "SETTLE",
                    (is, _, by, now) -> NoticeRules.settle(is, objection, outcome, by, now)));
        }
    }

    private void takenDown(NoticeId notice, Instant when) {
        var reason = happens(50) ? VoidReason.CASE_ENDED : VoidReason.DISPLAY_INTERRUPTED;
        at(when, () -> world.ask(notice, "TAKE_DOWN",
                (is, calendar, by, now) -> NoticeRules.takeDown(is, reason, calendar, by, now)));
    }

    private void amended(Opening opening, Instant when, int round) {
        var material = "material after " + round;
        at(when, () -> world.ask(opening.id(), "AMEND",
                (is, calendar, by, now) -> NoticeRules.amend(is, material, calendar, by, now)));
        if (round < 2) {
            var again = when.plus(within(DAY));
            at(again, () -> world.ask(opening.id(), "DISPLAY_ANEW",
                    (is, _, by, now) -> NoticeRules.displayAnew(is, material, by, now)));
            display(opening, again.plus(within(DAY)), round + 1);
        }
    }

    /** Somebody looks: what is shown is what is right at that instant, whether or not a job has run. */
    private void read(NoticeId notice) {
        var now = world.clock.real();
        var calendar = world.calendars.readAt(now);
        world.quietly(() -> world.notices.find(notice)).ifPresent(
                found -> new Checks(world).isShownRightly(NoticeRules.asOf(found.state(), calendar, now), now));
    }

    private void sweeps(Instant from, Instant end) {
        if (happens(10)) {
            world.reached("no job ran for a month");
            at(end.plus(DAY.multipliedBy(30)), world::sweep);
            return;
        }
        for (int i = random.nextInt(2, 9); i > 0; i--) {
            var when = about(from, end);
            for (int twice = happens(20) ? random.nextInt(2, 4) : 1; twice > 0; twice--) {
                at(when, world::sweep);
            }
        }
    }

    /** An item that no program can read has come into the index. */
    private void poison(Instant from) {
        world.isPoisoned = true;
        at(from, () -> world.quietly(() -> world.store.putItem(PutItemRequest.builder().tableName("table").item(Map.of(
                "pk", AttributeValue.fromS("NOTICE#" + Checks.POISONED), "sk", AttributeValue.fromS("CASE"),
                "version", AttributeValue.fromN("1"), "chain", AttributeValue.fromS(""), "stage",
                AttributeValue.fromS("BROKEN"),
                "dueBucket", AttributeValue.fromS("NOTICES#00"), "dueAt", AttributeValue.fromN("0"))).build())));
    }

    private void at(Instant instant, Runnable what) {
        last = instant.isAfter(last) ? instant : last;
        world.at(instant, what);
    }

    /** Some time in the life of a display: three times of four within a minute of its end, often to the millisecond. */
    private Instant about(Instant from, Instant end) {
        return switch (random.nextInt(8)) {
            case 0 -> end.minusMillis(1);
            case 1 -> end;
            case 2 -> end.plusMillis(random.nextInt(1, 1_000));
            case 3, 4 -> end.plusMillis(random.nextInt(-60_000, 60_000));
            case 5 -> end.plus(within(DAY.multipliedBy(3)));
            default -> from.plus(within(Duration.between(from, end)));
        };
    }

    private Duration within(Duration longest) {
        return Duration.ofMillis(random.nextLong(Math.max(1, longest.toMillis())));
    }

    private boolean happens(int timesInHundred) {
        return random.nextInt(100) < timesInHundred;
    }
}
