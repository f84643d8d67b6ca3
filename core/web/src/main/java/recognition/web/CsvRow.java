package recognition.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import recognition.web.Fault.Code;
import recognition.web.Fault.Place;

/**
 * A row of a table that came in.
 *
 * @param number as a spreadsheet numbers it: the line of the names is 1
 * @param cells by the name of the column, trimmed, without the blank ones
 * @param faults what is wrong with the row as such
 */
public record CsvRow(int number, Map<String, String> cells, List<Fault> faults) {
    public CsvRow {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    static CsvRow of(int number, List<String> names, String[] line) {
        var faults = new Faults();
        if (line.length < names.size() || !isBlankAfter(line, names.size())) {
            faults.add(Place.column, "", Code.LENGTH, "该行有 " + line.length + " 列，首行有 " + names.size() + " 列",
                    "The row has " + line.length + " cells, the first line " + names.size());
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(line.length, names.size()); i++) {
            var cell = line[i].strip();
            if (Csv.isFormula(line[i]) || Csv.isFormula(cell)) {
                faults.add(Place.column, names.get(i), Code.FORMAT, "单元格不能以 = + - @ 开头：公式不予接受",
                        "A cell must not begin with = + - or @: formulas are not taken");
            } else if (cell.indexOf('\0') >= 0) {
                faults.add(Place.column, names.get(i), Code.FORMAT, "不能含有空字符", "NUL characters are not allowed");
            } else if (!cell.isEmpty()) {
                cells.put(names.get(i), cell);
            }
        }
        return new CsvRow(number, cells, faults.found());
    }

    private static boolean isBlankAfter(String[] line, int width) {
        for (int i = width; i < line.length; i++) {
            if (!line[i].isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** @param faults those of the row and of what was read from it, each with its column */
    public record Reading<T>(T value, List<Fault> faults) {}

    /** Reads the row as the JSON object it stands for: column {@code holder.name} is the member {@code /holder/name}. */
    public <T> Reading<T> read(Function<Fields, T> reader) {
        return read(cells, faults, reader);
    }

    /** Reads cells that were kept. */
    public static <T> Reading<T> read(Map<String, String> cells, List<Fault> already, Function<Fields, T> reader) {
        var noted = new Faults();
        var fields = new Fields(Json.tree(Csv.members(cells)), "", noted);
        var value = reader.apply(fields);
        fields.noteUnread();
        var all = new ArrayList<>(already);
        noted.found().stream().map(CsvRow::inColumn).filter(fault -> !isNoted(all, fault.at())).forEach(all::add);
        return new Reading<>(value, all);
    }

    private static Fault inColumn(Fault fault) {
        return new Fault(Place.column, fault.at().substring(1).replace('/', '.'), fault.code(), fault.detail());
    }

    /** A cell that was refused before it was read is not missed as well. */
    private static boolean isNoted(List<Fault> faults, String column) {
        return faults.stream().anyMatch(fault -> fault.at().equals(column));
    }
}
