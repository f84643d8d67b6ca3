package recognition.functions.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a query strictly: what nobody reads is a fault too, and all faults are gathered. What is at fault reads as absent. */
final class Parameters {

    /** The most values that a parameter may have. */
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> query;
    private final List<String> known = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Parameters(Map<String, List<String>> query) {
        this.query = query;
    }

    /** The one value of a parameter, or null. */
    String one(String name, int longest) {
        List<String> values = all(name, longest);
        if (values.size() > 1) {
            fault(name, Fault.Code.REPEATED, "只能给出一次", "May be given once only");
            return null;
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** The values of a parameter that may be repeated. */
    List<String> all(String name, int longest) {
        known.add(name);
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > MOST_VALUES) {
            fault(name, Fault.Code.LENGTH, "最多 " + MOST_VALUES + " 项", "At most " + MOST_VALUES + " values");
            return List.of();
        }
        for (String value : values) {
            if (!isReadable(name, value, longest)) {
                return List.of();
            }
        }
        return values;
    }

    private boolean isReadable(String name, String value, int longest) {
        if (value.codePointCount(0, value.length()) > longest) {
            fault(name, Fault.Code.LENGTH, "最多 " + longest + " 个字符", "At most " + longest + " characters");
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                fault(name, Fault.Code.FORMAT, "不能含有控制字符", "Control characters are not allowed");
                return false;
            }
        }
        return true;
    }

    /** A whole number; {@code otherwise} when it is absent. */
    int number(String name, int least, int most, int otherwise) {
        String text = one(name, 10);
        if (text == null) {
            return otherwise;
        }
        int number = digits(text, 0, text.length());
        if (number < least || number > most) {
            fault(name, Fault.Code.RANGE, "须为 " + least + " 至 " + most + " 的整数",
                    "Must be a whole number from " + least + " to " + most);
            return otherwise;
        }
        return number;
    }

    /** A day, {@code 2026-11-24}, or null. */
    LocalDate day(String name) {
        String text = one(name, 10);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, like any other text that is no day
        }
        fault(name, Fault.Code.FORMAT, "格式应为：2026-11-30", "Expected: 2026-11-30");
        return null;
    }

    /** The number that the digits from {@code from} to {@code to} write, or -1 if there is anything else or too much. */
    private static int digits(String text, int from, int to) {
        int number = from == to || to - from > 9 ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return number;
    }

    void fault(String name, Fault.Code code, String zh, String en) {
        faults.add(new Fault(name, code, zh, en));
    }

    /** Every fault, after all that is known has been read. */
    List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        for (String name : query.keySet()) {
            if (!known.contains(name)) {
                all.add(new Fault(name, Fault.Code.UNKNOWN, "没有这一项", "There is no such member here"));
            }
        }
        return all;
    }
}
