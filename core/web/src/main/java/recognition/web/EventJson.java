package recognition.web;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;

/** A line of a timeline on the wire; who did it is told by kind and roles, never by name. */
final class EventJson {
    private EventJson() {}

    /** @param reader who is shown it: what they did themselves is told from what others did, and nobody is named */
    static ObjectNode of(Event event, Caller reader) {
        var json = Json.object().put("kind", event.kind()).put("at", Times.text(event.at()))
                .put("article", event.article())
                .put("by", switch (event.by()) {
                    case Event.Actor.Person _ -> "PERSON";
                    case Event.Actor.Holder _ -> "HOLDER";
                    case Event.Actor.IssuingBody _ -> "ISSUING_BODY";
                    case Event.Actor.Objector _ -> "OBJECTOR";
                    case Event.Actor.Calendar _ -> "CALENDAR";
                });
        if (event.by() instanceof Event.Actor.Person(var subject, var roles)) {
            json.put("self", reader instanceof Caller.Person person && person.subject().equals(subject));
            var words = json.putArray("roles");
            roles.stream().map(Role::name).forEach(words::add);
        }
        event.details().forEach(json.putObject("details")::put);
        return json;
    }
}
