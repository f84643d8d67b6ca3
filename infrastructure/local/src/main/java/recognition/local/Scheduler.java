package recognition.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import recognition.local.table.Yaml;

/**
 * Runs the template's schedules by the clock of the house. Every schedule is due at the start: what fell due while nothing ran is
 * done then. One that fell due several times since it last ran runs once.
 */
final class Scheduler implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private record Schedule(String function, String source, String input, Recurrence recurrence) {

        static Schedule of(String function, Yaml event, Names names) {
            var properties = event.at("Properties");
            var second = event.at("Type").text().equals("ScheduleV2");
            var zone = properties.at("ScheduleExpressionTimezone");
            var expression = names.text(properties.at(second ? "ScheduleExpression" : "Schedule"));
            return new Schedule(function, second ? "aws.scheduler" : "aws.events", properties.at("Input").text(),
                    Recurrence.parse(expression, ZoneId.of(zone.present() ? zone.text() : "UTC")));
        }

        /** The event that would come from EventBridge. Its Scheduler writes the empty detail as text. */
        byte[] event(Instant now) {
            if (input != null) {
                return input.replace("<aws.scheduler.scheduled-time>", now.toString()).getBytes(StandardCharsets.UTF_8);
            }
            var event = JsonNodeFactory.instance.objectNode().put("version", "0")
                    .put("id", UUID.randomUUID().toString())
                    .put("detail-type", "Scheduled Event").put("source", source).put("account", "000000000000")
                    .put("time", now.toString()).put("region", "local");
            event.putArray("resources");
            if (source.equals("aws.scheduler")) {
                event.put("detail", "{}");
            } else {
                event.putObject("detail");
            }
            return event.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private final Functions functions;
    private final MovableClock clock;
    private final Map<Schedule, Instant> next = new LinkedHashMap<>();
    private final Thread thread = Thread.ofVirtual().name("scheduler").unstarted(this::run);

    Scheduler(Functions functions, Names names, MovableClock clock) {
        this.functions = functions;
        this.clock = clock;
        functions.definitions().forEach((name, definition) -> definition.events().values().stream()
                .filter(event -> isSchedule(event.at("Type").text())).filter(event -> isOn(event.at("Properties")))
                .forEach(event -> next.put(Schedule.of(name, event, names), Instant.MIN)));
    }

    void start() {
        thread.start();
    }

    private static boolean isSchedule(String type) {
        return type.equals("Schedule") || type.equals("ScheduleV2");
    }

    private static boolean isOn(Yaml properties) {
        return !Boolean.FALSE.equals(properties.at("Enabled").value())
                && !"DISABLED".equals(properties.at("State").text());
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            runDue();
            try {
                Thread.sleep(LONGEST_WAIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Runs what is due by now, one after the other, and names the functions it ran. Where the clock was moved back, what is next
     * moves back with it.
     */
    synchronized List<String> runDue() {
        var now = clock.now();
        var ran = new ArrayList<String>();
        for (var entry : next.entrySet()) {
            var schedule = entry.getKey();
            var anew = schedule.recurrence.next(now);
            if (!entry.getValue().isAfter(now)) {
                functions.deliver(schedule.function, schedule.event(now));
                ran.add(schedule.function);
                entry.setValue(anew);
            } else if (anew.isBefore(entry.getValue())) {
                entry.setValue(anew);
            }
        }
        return ran;
    }

    /** The event that a schedule would send now. */
    byte[] eventNow() {
        return new Schedule("", "aws.events", null, after -> after).event(clock.now());
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
