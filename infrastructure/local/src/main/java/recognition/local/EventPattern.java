package recognition.local;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A filter of events: for each member that it names the list of what may stand there, a value itself, {@code {"prefix": …}} or
 * {@code {"exists": …}}.
 */
record EventPattern(Map<?, ?> members) {

    boolean matches(JsonNode event) {
        return members.entrySet().stream()
                .allMatch(member -> matches(member.getValue(), event.path(member.getKey().toString())));
    }

    private static boolean matches(Object wanted, JsonNode found) {
        return switch (wanted) {
            case Map<?, ?> nested -> new EventPattern(nested).matches(found);
            case List<?> choices -> choices.stream().anyMatch(choice -> isOneOf(choice, found));
            default -> throw new IllegalArgumentException("A pattern's member is a mapping or a list, not " + wanted);
        };
    }

    private static boolean isOneOf(Object choice, JsonNode found) {
        if (found.isArray()) {
            for (var member : found) {
                if (isOneOf(choice, member)) {
                    return true;
                }
            }
            return false;
        }
        if (!(choice instanceof Map<?, ?> operator)) {
            return found.isValueNode() && found.asText().equals(String.valueOf(choice));
        } else if (operator.get("prefix") instanceof String prefix) {
            return found.asText().startsWith(prefix);
        } else if (operator.get("exists") instanceof Boolean exists) {
            return exists != found.isMissingNode();
        }
        throw new IllegalArgumentException("A pattern's operator that is not known here: " + operator);
    }
}
