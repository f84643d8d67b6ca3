package recognition.catalogjson;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every entry against the printed table: what the row says stands in its cells, and what does not stand there has a note.
 */
class AsPrintedTest {

    private static final Print S2 = Print.of("S2");

    private static final Map<String, Map<Integer, List<String>>> TABLES = CatalogJson.CATEGORIES.stream()
            .collect(Collectors.toMap(Function.identity(), S2::table));

    private static final Map<String, String> LEVELS = Map.of("副高级", "ASSOCIATE_SENIOR", "中级", "INTERMEDIATE", "初级",
            "JUNIOR");

    private static final Map<String, String> COUNTRIES = Map.of("美国", "US", "英国", "GB", "德国", "DE", "加拿大", "CA",
            "澳大利亚", "AU", "澳洲", "AU", "香港", "HK", "新加坡", "SG", "法国", "FR");

    private static final Pattern HOLDING_TIME = Pattern.compile("须持证(\\d+)年以上");

    @Test
    void theTablesPrint216Rows() {
        assertEquals(216, TABLES.values().stream().mapToInt(Map::size).sum());
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void theCellsAreThoseOfTheRow(Entry entry) {
        assertEquals(TABLES.get(entry.category()).get(entry.no()).stream().sorted().toList(),
                CatalogJson.stream(entry.at("asPrinted")).map(cell -> cell.asText()).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void theNamesStandInTheCertificateCellOrHaveANote(Entry entry) {
        String cell = entry.text("asPrinted.certificate");
        assertAll(Stream.of("nameZh", "nameEn", "nameOriginal.text", "abbreviation", "grade.textZh", "grade.textEn")
                .filter(entry::has).map(field -> () -> assertStandsOrNoted(entry, field, cell)));
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void theIssuerStandsInItsCellReadDownTheMergedRowsOrHasANote(Entry entry) {
        String column = mergedCell(entry, "issuer", Entry::issuerId);
        assertAll(Stream.of("nameZh", "nameEn", "abbreviation").map("issuer."::concat).filter(entry::has)
                .map(field -> () -> assertStandsOrNoted(entry, field, column)));
        assertTrue(entry.notes("issuer") || printsTheWholeIssuer(entry), "a merged cell without a note");
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void nothingOfTheCertificateCellIsLostWithoutANote(Entry entry) {
        String left = leftOver(entry.text("asPrinted.certificate"),
                Stream.of(entry.text("nameZh"), entry.text("nameEn"),
                        entry.text("nameOriginal.text"), entry.text("abbreviation"), entry.text("grade.textZh"),
                        entry.text("grade.textEn"), "须持证" + entry.text("minimumYearsHeld") + "年以上"));
        assertTrue(left.isEmpty() || Stream.of("nameEn", "abbreviation", "grade").anyMatch(entry::repairs), left);
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void nothingOfTheIssuerCellIsLostWithoutANote(Entry entry) {
        String left = leftOver(mergedCell(entry, "issuer", Entry::issuerId), Stream.of(entry.text("issuer.nameZh"),
                entry.text("issuer.nameEn"), entry.text("issuer.abbreviation"), entry.text("issuer.andOthers.textZh")));
        assertTrue(left.isEmpty() || mergedRows(entry, Entry::issuerId)
                .anyMatch(row -> Stream.of("issuer", "issuer.nameEn", "issuer.abbreviation").anyMatch(row::repairs)),
                left);
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void theSectorStandsInItsCellOrHasANote(Entry entry) {
        String name = CatalogJson.rows("shanghai/3.0/sectors.json")
                .filter(sector -> sector.path("code").asText().equals(entry.text("sector"))).findAny().orElseThrow()
                .path("nameZh").asText();
        assertEquals(!Print.normal(entry.text("asPrinted.sector")).contains(name), entry.notes("sector"));
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void theCountryIsReadFromTheChineseNameOrHasANote(Entry entry) {
        if (entry.has("issuer.country")) {
            boolean named = COUNTRIES.entrySet().stream()
                    .anyMatch(country -> entry.text("issuer.nameZh").contains(country.getKey())
                            && entry.text("issuer.country").equals(country.getValue()));
            assertEquals(!named, entry.notes("issuer.country", "INFERRED"));
        }
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void theHoldingTimeIsThatOfTheCertificateCell(Entry entry) {
        Matcher printed = HOLDING_TIME.matcher(Print.normal(entry.text("asPrinted.certificate")));
        assertEquals(printed.find() ? printed.group(1) : "", entry.text("minimumYearsHeld"));
    }

    @ParameterizedTest
    @MethodSource("categoryC")
    void theTitleLevelIsThatOfItsCell(Entry entry) {
        assertEquals(LEVELS.get(entry.text("asPrinted.level")), entry.text("titleLevel"));
    }

    @ParameterizedTest
    @MethodSource("categoryC")
    void theSpecialtyHasTheCharactersOfItsCellReadDownTheMergedRows(Entry entry) {
        String column = mergedCell(entry, "specialty", other -> other.text("specialty"));
        assertEquals(Print.han(column), Print.han(entry.text("specialty")));
        boolean whole = Print.normal(entry.text("asPrinted.specialty")).equals(Print.normal(entry.text("specialty")));
        assertEquals(!whole, entry.notes("specialty"));
    }

    @ParameterizedTest
    @MethodSource("categoryD")
    void theRuleIsTheFormOfMutualRecognitionReadFromItsCell(Entry entry) {
        String column = mergedCell(entry, "form", other -> other.text("mutualRecognition.printedZh"));
        assertEquals(Print.normal(column), Print.normal(entry.text("mutualRecognition.printedZh")));
        assertEquals(!entry.has("asPrinted.form"), entry.notes("mutualRecognition"));
    }

    @Test
    void aSeriesATranslationAndAnOriginalNameAlwaysHaveANote() {
        CatalogJson.entries().forEach(entry -> assertAll(entry.id(),
                () -> assertEquals(entry.has("titleSeries"), entry.notes("titleSeries", "INFERRED")),
                () -> assertEquals(entry.has("specialtyEn"), entry.notes("specialtyEn", "TRANSLATED")),
                () -> assertEquals(entry.has("mutualRecognition"),
                        entry.notes("mutualRecognition.translationEn", "TRANSLATED")),
                () -> assertEquals(entry.has("issuer.andOthers"), entry.notes("issuer.andOthers.textEn", "TRANSLATED")),
                () -> assertEquals(entry.has("nameOriginal"), entry.notes("nameEn", "TRANSLATED"))));
    }

    @Test
    void aNoteSpeaksOfAFieldThatTheEntryHas() {
        CatalogJson.entries().forEach(entry -> entry.notedFields()
                .forEach(field -> assertTrue(entry.has(field), () -> entry + " has no " + field)));
    }

    @ParameterizedTest
    @CsvSource({"A68,abbreviation,FHKIA,FHKIS", "A69,abbreviation,MHKIA,MHKIS", "D1,issuer.abbreviation,RICS,RSC"})
    void anErratumIsCorrectedInTheFieldAndKeptInThePrint(String id, String field, String corrected, String printed) {
        Entry entry = CatalogJson.entries().filter(other -> other.id().equals(id)).findAny().orElseThrow();
        assertAll(() -> assertEquals(corrected, entry.text(field)),
                () -> assertTrue(entry.at("asPrinted").toString().contains(printed)),
                () -> assertTrue(entry.notes(field, "ERRATUM")));
    }

    static Stream<Entry> categoryC() {
        return CatalogJson.entries("C");
    }

    static Stream<Entry> categoryD() {
        return CatalogJson.entries("D");
    }

    private static boolean printsTheWholeIssuer(Entry entry) {
        String cell = Print.normal(entry.text("asPrinted.issuer"));
        return Stream.of("nameZh", "nameEn", "abbreviation").map("issuer."::concat)
                .filter(field -> entry.has(field) && !entry.notes(field))
                .allMatch(field -> cell.contains(Print.normal(entry.text(field))));
    }

    private static void assertStandsOrNoted(Entry entry, String field, String print) {
        boolean stands = Print.normal(print).contains(Print.normal(entry.text(field)));
        assertTrue(stands || entry.notes(field) || entry.notes(field.replaceAll("\\.text[ZE][hn]", "")),
                () -> entry + " " + field + ": " + entry.text(field));
    }

    /** The letters and digits of a cell that are in none of the values read from it, the longest value taken out first. */
    private static String leftOver(String cell, Stream<String> values) {
        String left = Print.normal(cell);
        for (String value : values.map(Print::normal).sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            left = left.replaceFirst(Pattern.quote(value), "");
        }
        return left.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The cells of a column joined down the rows of {@link #mergedRows}. */
    private static String mergedCell(Entry entry, String column, Function<Entry, String> key) {
        return mergedRows(entry, key).map(row -> row.text("asPrinted." + column)).collect(Collectors.joining());
    }

    /** The rows around {@code entry} that share {@code key} with it without a break. */
    private static Stream<Entry> mergedRows(Entry entry, Function<Entry, String> key) {
        List<Entry> rows = CatalogJson.entries(entry.category()).toList();
        int first = entry.no() - 1;
        while (first > 0 && key.apply(rows.get(first - 1)).equals(key.apply(entry))) {
            first--;
        }
        return rows.stream().skip(first).takeWhile(row -> key.apply(row).equals(key.apply(entry)));
    }
}
