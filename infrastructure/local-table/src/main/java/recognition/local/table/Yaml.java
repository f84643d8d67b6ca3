package recognition.local.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a YAML document. CloudFormation's short tags stand in their long form: {@code !Ref Table} is the mapping
 * {@code {Ref: Table}} and {@code !GetAtt Table.Arn} is {@code {"Fn::GetAtt": [Table, Arn]}}.
 *
 * @param value a {@code Map<String, Object>} in the order of the document, a {@code List<Object>}, a {@code String}, a
 *        {@code Long}, a {@code Double}, a {@code Boolean}, or null where nothing stands
 */
public record Yaml(Object value) {

    public static Yaml parse(String text) {
        var document = new Compose(LoadSettings.builder().build()).composeString(text);
        return new Yaml(document.map(Yaml::plain).orElse(null));
    }

    /** The value at the end of the path; one that is not {@link #present()} where the path leads nowhere. */
    public Yaml at(String... path) {
        var found = value;
        for (var key : path) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return new Yaml(found);
    }

    public boolean present() {
        return value != null;
    }

    /** As text; null where nothing stands. */
    public String text() {
        return value == null ? null : value.toString();
    }

    /** The members of a mapping, in order; none where this is not a mapping. */
    public Map<String, Yaml> entries() {
        var entries = new LinkedHashMap<String, Yaml>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> entries.put(key.toString(), new Yaml(member)));
        }
        return entries;
    }

    /** The members of a sequence; none where this is not a sequence. */
    public List<Yaml> items() {
        return value instanceof List<?> list ? list.stream().map(Yaml::new).toList() : List.of();
    }

    private static Object plain(Node node) {
        var tag = node.getTag().getValue();
        var plain = switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> sequence(sequence);
            case MappingNode mapping -> mapping(mapping);
            default -> throw new IllegalArgumentException("Neither scalar, sequence nor mapping: " + node);
        };
        return tag.startsWith("!") ? longForm(tag.substring(1), plain) : plain;
    }

    private static Object scalar(ScalarNode node) {
        var text = node.getValue();
        var tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        } else if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        } else if (tag.equals(Tag.INT)) {
            return Long.valueOf(text);
        }
        return tag.equals(Tag.FLOAT) ? Double.valueOf(text) : text;
    }

    private static List<Object> sequence(SequenceNode node) {
        var list = new ArrayList<>();
        node.getValue().forEach(member -> list.add(plain(member)));
        return list;
    }

    private static Map<String, Object> mapping(MappingNode node) {
        var map = new LinkedHashMap<String, Object>();
        for (NodeTuple tuple : node.getValue()) {
            var key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (map.put(key, plain(tuple.getValueNode())) != null) {
                throw new IllegalArgumentException("Twice in one mapping: " + key + tuple.getKeyNode().getStartMark());
            }
        }
        return map;
    }

    private static Map<String, Object> longForm(String tag, Object value) {
        if (tag.equals("Ref") || tag.equals("Condition")) {
            return Map.of(tag, value);
        } else if (tag.equals("GetAtt") && value instanceof String text) {
            return Map.of("Fn::GetAtt", List.of((Object[]) text.split("\\.", 2)));
        }
        return Map.of("Fn::" + tag, value);
    }
}
