package recognition.web.panel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Versioned;
import recognition.domain.panel.AssessmentRefusal;
import recognition.domain.panel.Panel;
import recognition.domain.panel.Panel.Appointed;
import recognition.domain.panel.Panel.Dissolved;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.Panel.Slot;
import recognition.web.CaseFlow;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;

/** Panels on the wire. */
public final class PanelJson implements CaseFlow.View<Panel> {
    private static final int MOST_SEATS = 25;
    private static final int MOST_SLOTS = 200;
    private static final int LONGEST_SLOT = 480;

    /** Reads {@code seats}; empty when absent. */
    public static List<Seat> seats(Fields body) {
        return body.objects("seats", MOST_SEATS).stream().map(PanelJson::seat).toList();
    }

    private static Seat seat(Fields given) {
        given.require("member", "office", "name");
        return new Seat(member(given), given.choice("office", Office.class), given.text("name", 120),
                given.parsed("employer", SocialCreditCode::parse, "91310115MA1K3A7Q8U"));
    }

    /** Reads {@code member}, a person by the token's subject; null when absent. */
    static String member(Fields body) {
        return body.parsed("member", PanelJson::subject, "expert-1");
    }

    static Optional<String> subject(String text) {
        return text.matches("[\\x21-\\x7e]{1,128}") ? Optional.of(text) : Optional.empty();
    }

    /** Reads {@code slots}; empty when absent. */
    public static List<Slot> slots(Fields body) {
        return body.objects("slots", MOST_SLOTS).stream().map(PanelJson::slot).toList();
    }

    private static Slot slot(Fields given) {
        given.require("starts", "minutes", "timeZone", "place");
        var starts = given.instant("starts");
        var minutes = given.number("minutes", 5, LONGEST_SLOT);
        var zone = given.parsed("timeZone", PanelJson::zone, "Asia/Shanghai");
        var place = given.text("place", 200);
        return starts == null || minutes == null || zone == null || place == null
                ? null
                : new Slot(starts, Duration.ofMinutes(minutes), zone, place);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Override
    public String address(Panel state) {
        return "/v1/panels/" + state.opening().id().value();
    }

    @Override
    public ObjectNode show(Versioned<Panel> one) {
        var opening = one.state().opening();
        var json = Json.object().put("id", opening.id().value()).put("version", one.version())
                .put("roundId", opening.round()).put("series", opening.series().name())
                .put("openedAt", Times.text(opening.openedAt()));
        return switch (one.state()) {
            case Appointed(_, var seats, var slots) -> {
                json.put("stage", "APPOINTED");
                seats(json.putArray("seats"), seats);
                var offered = json.putArray("slots");
                slots.forEach(slot -> offered.add(slot(slot)));
                yield json;
            }
            case Dissolved(_, var at) -> json.put("stage", "DISSOLVED").put("dissolvedAt", Times.text(at));
        };
    }

    private static void seats(ArrayNode json, List<Seat> seats) {
        seats.forEach(seat -> json.add(seat(seat)));
    }

    static ObjectNode seat(Seat seat) {
        var json = Json.object().put("member", seat.subject()).put("office", seat.office().name()).put("name",
                seat.name());
        return seat.employer() == null ? json : json.put("employer", seat.employer().value());
    }

    /** A time, in the zone people go by there. */
    static ObjectNode slot(Slot slot) {
        return Json.object().put("starts", Times.text(slot.starts(), slot.zone()))
                .put("minutes", slot.length().toMinutes()).put("timeZone", slot.zone().getId())
                .put("place", slot.place());
    }

    @Override
    public Saying saying(Refusal reason) {
        return AssessmentProblems.saying((AssessmentRefusal) reason);
    }
}
