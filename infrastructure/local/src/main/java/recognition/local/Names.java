package recognition.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import recognition.local.table.Template;
import recognition.local.table.Yaml;

/**
 * What stands on this machine for what the template refers to: its parameters, its resources and CloudFormation's own.
 *
 * @param values by logical id or parameter name
 */
record Names(Map<String, String> values) {
    private static final String STACK = "recognition";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    /** The template's parameters, each by what is {@code given} or its default, its resources, each by its name, and what its nested stacks are
     * given. */
    static Names of(Template template, Map<String, String> given) {
        var names = new Names(
                new LinkedHashMap<>(Map.of("AWS::Partition", "aws", "AWS::Region", "local", "AWS::AccountId",
                        "000000000000", "AWS::StackName", STACK)));
        template.root().at("Parameters").entries().forEach((name, parameter) -> {
            if (parameter.at("Default").present()) {
                names.values.put(name, parameter.at("Default").text());
            }
        });
        names.values.putAll(given);
        template.root().at("Resources").entries().forEach((id, resource) -> {
            var bucket = resource.at("Properties", "BucketName");
            names.values.put(id, bucket.present() ? names.text(bucket) : STACK + "-" + id.toLowerCase(Locale.ROOT));
        });
        template.stacks().keySet().stream().map(stack -> template.root().at("Resources", stack, "Properties"))
                .forEach(stack -> stack.at("Parameters").entries()
                        .forEach((name, value) -> names.values.putIfAbsent(name, names.named(value))));
        return names;
    }

    /** The names of all resources of a type. */
    List<String> of(Template template, String type) {
        return template.resources(type).keySet().stream().map(this::value).toList();
    }

    /**
     * The value with every {@code Ref} and {@code Fn::Sub} replaced by what it refers to.
     *
     * @throws IllegalArgumentException where this machine has nothing for it
     */
    Object resolve(Object value) {
        return switch (value) {
            case Map<?, ?> map when map.get("Ref") instanceof String name -> value(name);
            case Map<?, ?> map when map.get("Fn::Sub") instanceof String text -> PLACEHOLDER.matcher(text)
                    .replaceAll(found -> value(found.group(1)));
            case Map<?, ?> map -> {
                var resolved = new LinkedHashMap<String, Object>();
                map.forEach((key, member) -> resolved.put(key.toString(), resolve(member)));
                yield resolved;
            }
            case List<?> list -> list.stream().map(this::resolve).toList();
            case null -> null;
            default -> value;
        };
    }

    /** The value as text. What is kept in a secret in the cloud is the word {@code local}. */
    String text(Yaml value) {
        var text = String.valueOf(resolve(value.value()));
        return text.startsWith("{{resolve:") ? "local" : text;
    }

    /** What a nested stack is given: an attribute of a resource is known by the resource's name here. */
    private String named(Yaml value) {
        var attribute = value.at("Fn::GetAtt").items();
        return attribute.isEmpty() ? text(value) : value(attribute.getFirst().text());
    }

    private String value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "template.yaml refers to " + name + ", for which the local cloud has nothing");
        }
        return value;
    }
}
