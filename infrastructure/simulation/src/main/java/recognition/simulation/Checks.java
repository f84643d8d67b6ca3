package recognition.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Versioned;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueBuckets;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotice.ClosedClear;
import recognition.domain.notice.PublicNotice.ClosedWithObjection;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.notice.PublicNotice.Running;
import recognition.simulation.Request.Answer;
import recognition.storage.Item;
import recognition.storage.cases.DynamoCases;

/** What must hold when a run is over, whatever happened in it. */
final class Checks {
    static final String POISONED = "n_00000000000000000000000000";

    private final World world;
    private final Oracle oracle;

    Checks(World world) {
        this.world = world;
        this.oracle = new Oracle(world.calendars.versions());
    }

    void all() {
        var opened = world.requests.stream().map(request -> new NoticeId(request.subject)).distinct().toList();
        var expectedDue = new HashMap<String, List<String>>();
        for (var id : opened) {
            world.notices.find(id).ifPresent(found -> {
                check(id, found);
                found.state().deadline().map(DynamoCases.DUE::keyOf).ifPresent(
                        key -> expectedDue.put("NOTICE#" + id.value(),
                                List.of(key.bucket(), Long.toString(key.dueAt()))));
            });
        }
        everyRequestHasItsOneLine(opened);
        theIndexHoldsWhatIsOpen(expectedDue);
    }

    /** What is shown at an instant is what the oracle says, whether or not a job has run. */
    void isShownRightly(PublicNotice shown, Instant now) {
        switch (shown) {
            case Posted posted ->
                hold(!isOver(posted.display().postedAt(), shown, now), "open though it is over", shown);
            case Running running ->
                hold(!isOver(running.display().postedAt(), shown, now), "open though it is over", shown);
            case ClosedClear closed ->
                hold(isOver(closed.display().postedAt(), shown, now), "closed before its end", shown);
            case ClosedWithObjection closed ->
                hold(isOver(closed.display().postedAt(), shown, now), "closed before its end", shown);
            case PublicNotice.Scheduled _,PublicNotice.Voided _ -> world.reached("read while not displayed");
        }
    }

    /** Each open notice is kept with the end that the calendar in force gives it, long before that end. */
    boolean areCounted(List<NoticeId> notices, Instant now) {
        var calendar = world.calendars.readAt(now);
        notices.stream().flatMap(id -> world.notices.find(id).stream()).map(Versioned::state).forEach(
                notice -> hold(notice.deadline().equals(NoticeRules.asOf(notice, calendar, now).deadline()),
                        "a new calendar moves what is open at once", notice));
        return true;
    }

    private boolean isOver(Instant postedAt, PublicNotice notice, Instant now) {
        return oracle.end(postedAt, notice.opening().term().length(), now).filter(end -> !now.isBefore(end))
                .isPresent();
    }

    private void check(NoticeId id, Versioned<PublicNotice> found) {
        var timeline = world.notices.timeline(id);
        var state = found.state();
        hold(found.version() == timeline.size(), "as many lines as versions", timeline);
        var chain = "";
        for (var event : timeline) {
            chain = event.chainedTo(chain);
        }
        hold(chain.equals(found.chain()), "the lines are chained", timeline);
        var fold = new Fold(state.opening().term().length());
        timeline.forEach(fold::add);
        hold(fold.stage().equals(state.getClass().getSimpleName()), "the state is the fold of its lines",
                fold.stage() + " " + state + " " + timeline);
        hold(fold.open.equals(names(state.objections().open()))
                && fold.upheld.equals(names(state.objections().upheld())),
                "no objection is lost", timeline);
        hold(!(state instanceof Posted) && !(state instanceof Running), "no notice is stuck", state);
    }

    private static List<String> names(List<ObjectionId> objections) {
        return objections.stream().map(ObjectionId::value).toList();
    }

    private void everyRequestHasItsOneLine(List<NoticeId> opened) {
        Map<String, Long> lines = opened.stream().flatMap(id -> world.notices.timeline(id).stream()).map(Event::by)
                .filter(Actor.Person.class::isInstance).map(by -> ((Actor.Person) by).subject())
                .collect(Collectors.groupingBy(subject -> subject, Collectors.counting()));
        for (var request : world.requests) {
            long found = lines.getOrDefault(request.person(), 0L);
            hold(found == (request.answer == Answer.DONE ? 1 : 0) || request.answer == Answer.NONE && found == 1,
                    "what was accepted is kept once, what was refused is not", request + " " + found);
            if (request.answer == Answer.REFUSED && "PERIOD_OVER".equals(request.reason)) {
                world.reached("refused as too late: " + request.kind);
                hold(!request.kind.equals("OBJECT") || wasOver(request), "no objection in time is refused as too late",
                        request);
            }
        }
    }

    private boolean wasOver(Request request) {
        var state = world.notices.find(new NoticeId(request.subject)).orElseThrow().state();
        return world.notices.timeline(new NoticeId(request.subject)).stream()
                .filter(event -> event.kind().equals("NOTICE_POSTED"))
                .anyMatch(posted -> isOver(posted.at(), state, request.arrived));
    }

    private void theIndexHoldsWhatIsOpen(Map<String, List<String>> expected) {
        var actual = new HashMap<String, List<String>>();
        for (var entry : world.store.index("due")) {
            hold(!entry.get("dueBucket").s().startsWith("MESSAGES"), "no mail is stuck", entry);
            actual.put(entry.get("pk").s(), List.of(entry.get("dueBucket").s(), entry.get("dueAt").n()));
        }
        var poisoned = actual.remove("NOTICE#" + POISONED);
        if (world.isPoisoned) {
            hold(poisoned != null && poisoned.getFirst().equals(DueBuckets.setAside(Lane.NOTICES)),
                    "what cannot be read is set aside",
                    poisoned);
            world.reached("a case was set aside");
        }
        hold(actual.equals(expected), "the index holds what is open", actual + " for " + expected);
    }

    /** The lines read again from the first, by other code than wrote them. */
    private final class Fold {
        private final int workingDays;
        private final List<String> open = new ArrayList<>();
        private final List<String> upheld = new ArrayList<>();
        private String stage = "";
        private Instant postedAt;
        private Instant toldEnd;
        private boolean isEndSettled;

        Fold(int workingDays) {
            this.workingDays = workingDays;
        }

        String stage() {
            return !stage.equals("Closed")
                    ? stage
                    : open.isEmpty() && upheld.isEmpty() ? "ClosedClear" : "ClosedWithObjection";
        }

        void add(Event event) {
            switch (event.kind()) {
                case "NOTICE_SCHEDULED" -> go("", "Scheduled", event);
                case "NOTICE_SCHEDULED_ANEW" -> go("Voided", "Scheduled", event);
                case "NOTICE_AMENDED" -> go("Scheduled", "Scheduled", event);
                case "NOTICE_POSTED" -> posted(event);
                case "NOTICE_END_MOVED" -> endMoved(event);
                case "OBJECTION_LODGED" -> lodged(event);
                case "OBJECTION_DISMISSED" -> hold(open.remove(event.details().get("objection")), "it was open", event);
                case "OBJECTION_UPHELD" -> {
                    hold(open.remove(event.details().get("objection")), "it was open", event);
                    upheld.add(event.details().get("objection"));
                }
                case "NOTICE_CLOSED_CLEAR" -> closed(event, true);
                case "NOTICE_CLOSED_WITH_OBJECTION" -> closed(event, false);
                case "NOTICE_VOIDED" -> voided(event);
                default -> throw new Violation("a line of a known kind", event);
            }
        }

        private void go(String from, String to, Event event) {
            hold(stage.equals(from), "a line follows from those before", stage + " " + event);
            stage = to;
        }

        private void posted(Event event) {
            go("Scheduled", "Displayed", event);
            postedAt = event.at();
            end(event);
        }

        private void end(Event event) {
            toldEnd = Instant.parse(event.details().get("closesAt"));
            isEndSettled = Boolean.parseBoolean(event.details().get("settled"));
        }

        private void endMoved(Event event) {
            hold(stage.equals("Displayed"), "a line follows from those before", event);
            var was = toldEnd;
            boolean wasSettled = isEndSettled;
            end(event);
            hold(!wasSettled || toldEnd.isAfter(was), "the end moves only later", event);
            world.reached(wasSettled ? "an end moved later" : "an unknown end became known");
            if (wasSettled && writtenAt(event).isBefore(was)) {
                world.reached("an end moved before it came");
            }
        }

        private void lodged(Event event) {
            hold(stage.equals("Displayed") || stage.equals("Closed"), "a line follows from those before", event);
            var end = oracle.end(postedAt, workingDays, event.at());
            hold(end.isEmpty() || event.at().isBefore(end.get()), "nobody objects after the end", event);
            if (stage.equals("Closed")) {
                world.reached("an objection of the last second came after the sweep");
            }
            open.add(Objects.requireNonNull(event.details().get("objection")));
        }

        private void closed(Event event, boolean clear) {
            go("Displayed", "Closed", event);
            hold(clear == (open.isEmpty() && upheld.isEmpty()), "clear without objections only", event);
            hold(oracle.end(postedAt, workingDays, Instant.MAX).filter(event.at()::equals).isPresent(),
                    "it closes as of the first instant after its working days",
                    event + " for " + oracle.end(postedAt, workingDays, Instant.MAX));
            hold(event.by() instanceof Actor.Calendar, "time closes", event);
            hold(!writtenAt(event).isBefore(event.at()), "nothing is closed before its time", event);
            world.reached(clear ? "closed clear" : "closed with an objection");
        }

        private void voided(Event event) {
            hold(stage.equals("Displayed") || stage.equals("Scheduled"), "a line follows from those before", event);
            if (stage.equals("Displayed")) {
                var end = oracle.end(postedAt, workingDays, event.at());
                hold(end.isEmpty() || event.at().isBefore(end.get()), "nothing is taken down after its end", event);
                world.reached("taken down");
            }
            stage = "Voided";
        }
    }

    private Instant writtenAt(Event event) {
        for (int i = 0; i < world.store.stream().size(); i++) {
            var image = world.store.stream().get(i);
            if (event.kind().equals(text(image, "kind")) && event.at().equals(Item.of(image).instant("at"))
                    && image.get("details").m().equals(details(event))) {
                return world.written.get(i);
            }
        }
        throw new Violation("a line is in the stream", event);
    }

    private static Map<String, AttributeValue> details(Event event) {
        return event.details().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, detail -> AttributeValue.fromS(detail.getValue())));
    }

    private static String text(Map<String, AttributeValue> image, String name) {
        return image.containsKey(name) ? image.get(name).s() : null;
    }

    private static void hold(boolean holds, String invariant, Object what) {
        if (!holds) {
            throw new Violation(invariant, what);
        }
    }
}
