package recognition.web;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.cases.Event;

/** A line of a timeline on the wire; who did it is told by kind only. */
final class EventJson {
    private EventJson() {}

    static ObjectNode of(Event event) {
        var json = Json.object().put("kind", event.kind()).put("at", Times.text(event.at()))
                .put("article", event.article())
                .put("by", switch (event.by()) {
                    case Event.Actor.Person _ -> "PERSON";
                    case Event.Actor.Holder _ -> "HOLDER";
                    case Event.Actor.IssuingBody _ -> "ISSUING_BODY";
                    case Event.Actor.Objector _ -> "OBJECTOR";
                    case Event.Actor.Calendar _ -> "CALENDAR";
                });
        event.details().forEach(json.putObject("details")::put);
        return json;
    }
}
