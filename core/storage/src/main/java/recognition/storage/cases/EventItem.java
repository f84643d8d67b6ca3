package recognition.storage.cases;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.storage.Item;

/** A line of a timeline as an item: {@code sk} is {@code EVENT#} and the version it led to, in ten digits. */
public final class EventItem {
    static final String PREFIX = "EVENT#";

    private EventItem() {}

    static Item write(String pk, long version, Event event, String chain) {
        var item = Item.key(pk, PREFIX + "%010d".formatted(version)).text("kind", event.kind())
                .instant("at", event.at())
                .text("article", event.article()).textMap("details", event.details()).hash("chain", chain);
        return switch (event.by()) {
            case Actor.Person(var subject, var roles) -> item.text("actor", "PERSON").text("actorName", subject).text(
                    "actorRoles", roles.isEmpty() ? null : roles.stream().map(Role::name).collect(joining(" ")));
            case Actor.Holder() -> item.text("actor", "HOLDER");
            case Actor.IssuingBody(var issuer) -> item.text("actor", "ISSUING_BODY").text("actorName", issuer);
            case Actor.Objector() -> item.text("actor", "OBJECTOR");
            case Actor.Calendar() -> item.text("actor", "CALENDAR");
        };
    }

    /** The version that a line led to, by its {@code sk}. */
    public static long version(String sk) {
        return Long.parseLong(sk.substring(PREFIX.length()));
    }

    /** Whether an item of the table is a line of a timeline. */
    public static boolean is(Item item) {
        return item.text("sk").startsWith(PREFIX);
    }

    private static Set<Role> roles(Item item) {
        return item.has("actorRoles")
                ? Stream.of(item.text("actorRoles").split(" ")).map(Role::valueOf).collect(toSet())
                : Set.of();
    }

    public static Event read(Item item) {
        var by = switch (item.text("actor")) {
            case "PERSON" -> new Actor.Person(item.text("actorName"), roles(item));
            case "HOLDER" -> new Actor.Holder();
            case "ISSUING_BODY" -> new Actor.IssuingBody(item.text("actorName"));
            case "OBJECTOR" -> new Actor.Objector();
            default -> new Actor.Calendar();
        };
        return new Event(item.text("kind"), item.instant("at"), by, item.text("article"), item.textMap("details"));
    }
}
