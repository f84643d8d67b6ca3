package recognition.web.assessment;

import java.util.Collection;
import java.util.Comparator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.benefit.Grant;
import recognition.domain.benefit.Grant.AtLevel;
import recognition.domain.benefit.Grant.Detail;
import recognition.domain.benefit.Grant.FastTrack;
import recognition.domain.benefit.Grant.OfClass;
import recognition.domain.benefit.Grant.SharedWith;
import recognition.domain.benefit.Grant.ValidFor;
import recognition.domain.benefit.Grant.Waives;

/** What a benefit gives, on the wire as in {@code catalog-json}. */
final class GrantJson {
    private GrantJson() {}

    static void write(ObjectNode json, Grant grant) {
        json.put("kind", grant.kind().name());
        grant.details().forEach(detail -> write(json, detail));
    }

    private static void write(ObjectNode json, Detail detail) {
        switch (detail) {
            case ValidFor(int years, boolean atMost) ->
                json.putObject("validity").put("years", years).put("atMost", atMost);
            case OfClass(var permitClass) -> json.put("permitClass", permitClass.name());
            case Waives(var limits) -> names(json.putArray("waives"), limits);
            case SharedWith(var family) -> names(json.putArray("family"), family);
            case AtLevel(var level) -> json.put("titleLevel", level.name());
            case FastTrack _ -> json.put("fastTrack", true);
        }
    }

    private static <E extends Enum<E>> void names(ArrayNode json, Collection<E> constants) {
        constants.stream().sorted(Comparator.naturalOrder()).forEach(one -> json.add(one.name()));
    }
}
