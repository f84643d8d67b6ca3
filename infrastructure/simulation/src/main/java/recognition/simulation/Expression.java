package recognition.simulation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The part of DynamoDB's expression language that the house speaks: conditions of comparisons, {@code IN}, {@code attribute_exists},
 * {@code attribute_not_exists} and {@code begins_with} joined by AND, OR, NOT and brackets; updates of SET (with a sum or
 * {@code if_not_exists}), ADD and REMOVE of attributes and, for SET, of attributes of maps. Anything else is an error here, so that the simulation never means less than the store would.
 */
final class Expression {
    private static final Pattern TOKEN = Pattern
            .compile("\\s*([#:]?[A-Za-z_][A-Za-z0-9_]*(?:\\.#?[A-Za-z_][A-Za-z0-9_]*)*|<>|<=|>=|[=<>(),+])");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Map<String, List<String>> TOKENS = new ConcurrentHashMap<>();

    private final List<String> tokens;
    private final Map<String, String> names;
    private final Map<String, AttributeValue> values;
    private final Set<String> touched = new HashSet<>();
    private int next;

    private Expression(String text, Map<String, String> names, Map<String, AttributeValue> values) {
        this.tokens = TOKENS.computeIfAbsent(text, Expression::tokens);
        this.names = names;
        this.values = values;
    }

    /** Whether an item, or the empty map for none, meets a condition; a null condition is always met. */
    static boolean holds(String condition, Map<String, String> names, Map<String, AttributeValue> values,
            Map<String, AttributeValue> item) {
        if (condition == null) {
            return true;
        }
        var expression = new Expression(condition, names, values);
        boolean holds = expression.anyOf(item);
        expression.end();
        return holds;
    }

    /** Changes {@code item} as an update expression says, and returns what it set. */
    static Map<String, AttributeValue> update(String update, Map<String, String> names,
            Map<String, AttributeValue> values,
            Map<String, AttributeValue> item) {
        var expression = new Expression(update, names, values);
        while (expression.next < expression.tokens.size()) {
            expression.clause(item);
        }
        var set = new HashMap<>(item);
        set.keySet().retainAll(expression.touched);
        return set;
    }

    /** The value an attribute is equal to in a key condition. */
    static String partition(String condition, Map<String, String> names, Map<String, AttributeValue> values,
            String attribute) {
        var expression = new Expression(condition, names, values);
        for (int i = 0; i + 2 < expression.tokens.size(); i++) {
            if (expression.name(expression.tokens.get(i)).equals(attribute)
                    && expression.tokens.get(i + 1).equals("=")) {
                return expression.value(expression.tokens.get(i + 2)).s();
            }
        }
        throw new UnsupportedOperationException("no partition in " + condition);
    }

    static int compare(AttributeValue left, AttributeValue right) {
        return left.s() != null
                ? Arrays.compareUnsigned(left.s().getBytes(StandardCharsets.UTF_8),
                        right.s().getBytes(StandardCharsets.UTF_8))
                : numbers(left.n(), right.n());
    }

    private static int numbers(String left, String right) {
        return WHOLE.matcher(left).matches() && WHOLE.matcher(right).matches()
                ? Long.compare(Long.parseLong(left), Long.parseLong(right))
                : new BigDecimal(left).compareTo(new BigDecimal(right));
    }

    private boolean anyOf(Map<String, AttributeValue> item) {
        boolean holds = allOf(item);
        while (take("OR")) {
            holds |= allOf(item);
        }
        return holds;
    }

    private boolean allOf(Map<String, AttributeValue> item) {
        boolean holds = one(item);
        while (take("AND")) {
            holds &= one(item);
        }
        return holds;
    }

    private boolean one(Map<String, AttributeValue> item) {
        if (take("NOT")) {
            return !one(item);
        }
        if (take("(")) {
            boolean holds = anyOf(item);
            expect(")");
            return holds;
        }
        var word = take();
        return switch (word) {
            case "attribute_exists" -> argument(item).isPresent();
            case "attribute_not_exists" -> argument(item).isEmpty();
            case "begins_with" -> beginsWith(item);
            default -> comparison(operand(word, item), item);
        };
    }

    private boolean comparison(Optional<AttributeValue> left, Map<String, AttributeValue> item) {
        if (take("IN")) {
            expect("(");
            boolean holds = false;
            do {
                holds |= comparison(left, "=", operand(take(), item));
            } while (take(","));
            expect(")");
            return holds;
        }
        return comparison(left, take(), operand(take(), item));
    }

    private Optional<AttributeValue> argument(Map<String, AttributeValue> item) {
        expect("(");
        var argument = operand(take(), item);
        expect(")");
        return argument;
    }

    private boolean beginsWith(Map<String, AttributeValue> item) {
        expect("(");
        var whole = operand(take(), item);
        expect(",");
        var beginning = operand(take(), item);
        expect(")");
        return whole.isPresent() && whole.get().s() != null && whole.get().s().startsWith(beginning.orElseThrow().s());
    }

    private static boolean comparison(Optional<AttributeValue> left, String operator, Optional<AttributeValue> right) {
        if (left.isEmpty() || right.isEmpty() || left.get().type() != right.get().type()) {
            return operator.equals("<>") && left.isPresent() != right.isPresent();
        }
        int order = compare(left.get(), right.get());
        return switch (operator) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new UnsupportedOperationException(operator);
        };
    }

    private void clause(Map<String, AttributeValue> item) {
        Consumer<String> each = switch (take()) {
            case "SET" -> name -> set(name, item);
            case "ADD" -> name -> add(name, item);
            case "REMOVE" -> item::remove;
            case String other -> throw new UnsupportedOperationException(other);
        };
        do {
            var path = take();
            touched.add(name(path.split("\\.")[0]));
            each.accept(path.contains(".") ? path : name(path));
        } while (take(","));
    }

    private void set(String path, Map<String, AttributeValue> item) {
        expect("=");
        var value = assigned(item);
        put(path.split("\\."), 0, value, item);
    }

    /** What a path leads to is written into a map of its own: those of the item are shared. */
    private void put(String[] path, int depth, AttributeValue value, Map<String, AttributeValue> map) {
        var name = depth == 0 && path.length == 1 ? path[0] : name(path[depth]);
        if (depth == path.length - 1) {
            map.put(name, value);
            return;
        }
        var inner = new HashMap<>(Optional.ofNullable(map.get(name)).orElseThrow().m());
        put(path, depth + 1, value, inner);
        map.put(name, AttributeValue.fromM(inner));
    }

    private AttributeValue assigned(Map<String, AttributeValue> item) {
        var first = term(item);
        return take("+") ? sum(first, term(item)) : first;
    }

    private AttributeValue term(Map<String, AttributeValue> item) {
        if (!take("if_not_exists")) {
            return operand(take(), item).orElseThrow();
        }
        expect("(");
        var there = operand(take(), item);
        expect(",");
        var otherwise = operand(take(), item).orElseThrow();
        expect(")");
        return there.orElse(otherwise);
    }

    /** A number is added to, a set of texts gets further ones. */
    private void add(String name, Map<String, AttributeValue> item) {
        var more = value(take());
        item.put(name, more.hasSs() ? together(item.get(name), more) : sum(item.get(name), more));
    }

    private static AttributeValue together(AttributeValue was, AttributeValue more) {
        var all = new TreeSet<>(more.ss());
        if (was != null) {
            all.addAll(was.ss());
        }
        return AttributeValue.fromSs(List.copyOf(all));
    }

    private static AttributeValue sum(AttributeValue was, AttributeValue more) {
        var before = was == null ? BigDecimal.ZERO : new BigDecimal(was.n());
        return AttributeValue.fromN(before.add(new BigDecimal(more.n())).toPlainString());
    }

    private Optional<AttributeValue> operand(String token, Map<String, AttributeValue> item) {
        if (token.startsWith(":")) {
            return Optional.of(value(token));
        }
        int dot = token.indexOf('.');
        return dot < 0
                ? Optional.ofNullable(item.get(name(token)))
                : Optional.ofNullable(item.get(name(token.substring(0, dot))))
                        .flatMap(map -> operand(token.substring(dot + 1), map.m()));
    }

    private AttributeValue value(String token) {
        var value = values.get(token);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + token);
        }
        return value;
    }

    private String name(String token) {
        return token.startsWith("#") ? names.get(token) : token;
    }

    private String take() {
        return tokens.get(next++);
    }

    private boolean take(String token) {
        boolean isNext = next < tokens.size() && tokens.get(next).equals(token);
        next += isNext ? 1 : 0;
        return isNext;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new UnsupportedOperationException("expected " + token + " in " + tokens);
        }
    }

    private void end() {
        if (next < tokens.size()) {
            throw new UnsupportedOperationException("not understood: " + tokens.subList(next, tokens.size()));
        }
    }

    private static List<String> tokens(String text) {
        var matcher = TOKEN.matcher(text);
        var tokens = matcher.results().map((MatchResult result) -> result.group(1)).toList();
        if (!String.join("", tokens).equals(text.replaceAll("\\s", ""))) {
            throw new UnsupportedOperationException("not understood: " + text);
        }
        return tokens;
    }
}
