package recognition.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

import recognition.web.Fault.Code;
import recognition.web.Fault.Place;

/**
 * A table that a client sends as CSV (RFC 4180): a line of column names, then at most {@value #MOST_ROWS} rows, in at most
 * {@value #LARGEST} bytes of UTF-8, with a mark at the beginning or without, or of GB18030. What cannot be read as a table is
 * refused as a whole; what is wrong in a row is a fault of the row. Nothing in a cell is ever executed: a cell that a spreadsheet
 * would take for a formula is refused when it comes in, and made text when it goes out.
 *
 * @param encoding what it was written in, as it turned out
 */
public record Csv(String encoding, List<CsvRow> rows) {
    public static final int MOST_ROWS = 1_000;
    public static final int LARGEST = 1024 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";
    private static final CsvMapper MAPPER = new CsvMapper(CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LARGEST).build()).build());

    public Csv {
        rows = List.copyOf(rows);
    }

    /**
     * @param columns every name that may stand in the first line; what follows a blank there is for people
     * @param required those that must
     */
    static Csv read(byte[] bytes, List<String> columns, List<String> required, Faults faults) {
        if (bytes.length > LARGEST) {
            throw new BadRequest(Problem.of(Problem.Kind.BODY_TOO_LARGE));
        }
        var encoding = encodingOf(bytes, faults);
        var text = new String(bytes, encoding);
        var lines = lines(text.startsWith(MARK) ? text.substring(1) : text, faults);
        if (lines.isEmpty()) {
            whole(faults, Code.REQUIRED, "文件为空，首行须为列名",
                    "The file is empty; its first line must be the names of the columns");
            faults.refuseIfAny();
        }
        var names = Arrays.stream(lines.getFirst()).map(name -> name.strip().split("\\s", 2)[0]).toList();
        checkNames(names, columns, required, faults);
        var rows = new ArrayList<CsvRow>();
        for (int i = 1; i < lines.size(); i++) {
            if (Arrays.stream(lines.get(i)).anyMatch(cell -> !cell.isBlank())) {
                rows.add(CsvRow.of(i + 1, names, lines.get(i)));
            }
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            whole(faults, Code.LENGTH, "须有 1 至 " + MOST_ROWS + " 行数据，实有 " + rows.size() + " 行",
                    "Expected 1 to " + MOST_ROWS + " rows, found " + rows.size());
        }
        faults.refuseIfAny();
        return new Csv(encoding.name(), rows);
    }

    /** What is not UTF-8 can only be GB18030; text that is both is UTF-8, for it hardly is by chance. */
    private static Charset encodingOf(byte[] bytes, Faults faults) {
        if (decodes(bytes, UTF_8)) {
            return UTF_8;
        }
        if (decodes(bytes, GB18030)) {
            return GB18030;
        }
        whole(faults, Code.FORMAT, "文件编码既不是 UTF-8 也不是 GB18030", "The file is neither in UTF-8 nor in GB18030");
        faults.refuseIfAny();
        throw new IllegalStateException();
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static List<String[]> lines(String text, Faults faults) {
        var lines = new ArrayList<String[]>();
        try (var values = MAPPER.readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<String[]>readValues(text)) {
            while (values.hasNextValue() && lines.size() <= 2 * MOST_ROWS) {
                lines.add(values.nextValue());
            }
        } catch (JsonProcessingException malformed) {
            var row = lines.size() + 1;
            whole(faults, Code.FORMAT, "第 " + row + " 行无法读取：引号未成对",
                    "Row " + row + " cannot be read: a quotation mark has no other");
            faults.refuseIfAny();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return lines;
    }

    private static void checkNames(List<String> names, List<String> columns, List<String> required, Faults faults) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!columns.contains(name)) {
                faults.add(Place.column, name, Code.UNKNOWN, "没有这一列", "There is no such column");
            } else if (!seen.add(name)) {
                faults.add(Place.column, name, Code.REPEATED, "该列出现了两次", "The column is there twice");
            }
        }
        required.stream().filter(name -> !seen.contains(name))
                .forEach(name -> faults.add(Place.column, name, Code.REQUIRED, "缺少该列", "The column is missing"));
        faults.refuseIfAny();
    }

    private static void whole(Faults faults, Code code, String zh, String en) {
        faults.add(Place.pointer, "", code, zh, en);
    }

    /** Whether a spreadsheet would take the text for a formula. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** A line of a table that goes out; with a mark before the first line, spreadsheets read it as UTF-8. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A whole table that goes out. */
    public static String text(List<String> names, List<List<String>> rows) {
        return MARK + line(names) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    /** What would be a formula begins with an apostrophe, and so is text. */
    private static String cell(String text) {
        var safe = isFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** Cells by name; a name with dots leads into objects. Blank cells are not there. */
    static Map<String, Object> members(Map<String, String> cells) {
        var members = new LinkedHashMap<String, Object>();
        cells.forEach((name, cell) -> {
            var into = members;
            var path = name.split("\\.");
            for (int i = 0; i < path.length - 1; i++) {
                into = inner(into, path[i]);
            }
            into.put(path[path.length - 1], cell);
        });
        return members;
    }

    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, Object> inner(Map<String, Object> members, String name) {
        return (LinkedHashMap<String, Object>) members.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
    }
}
