package recognition.domain.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

import recognition.domain.verification.Particulars.IdentityDocument.Kind;

/**
 * The forms of the numbers by which people are known in Shanghai, with their check characters.
 * <ul>
 * <li>Passport: up to nine letters and digits, as in the second line of its machine-readable zone (ICAO 9303-4); the number itself
 * has no check digit, the zone has ({@link MachineReadableZone}).</li>
 * <li>港澳居民来往内地通行证: H or M and eight digits, and on the card two more that count its issues.</li>
 * <li>台湾居民来往大陆通行证: eight digits; on the single-entry one ten digits and perhaps a letter.</li>
 * <li>外国人永久居留身份证: three letters of the nationality and twelve digits until 2023, the eighth to thirteenth of all being the birth
 * date with two digits of the year; since December 2023 eighteen characters beginning with 9, made as a resident's number (GB 11643).</li>
 * <li>居民身份证: GB 11643-1999, check character by ISO 7064 MOD 11-2.</li>
 * </ul>
 */
public final class IdentityNumbers {
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,9}");
    private static final Pattern HONG_KONG_MACAO = Pattern.compile("[HM]\\d{8}(\\d{2})?");
    private static final Pattern TAIWAN = Pattern.compile("\\d{8}|\\d{10}[A-Z]?");
    private static final Pattern FOREIGN_OLD = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final Pattern FOREIGN_NEW = Pattern.compile("9\\d{16}[0-9X]");
    private static final Pattern RESIDENT = Pattern.compile("[1-8]\\d{16}[0-9X]");
    private static final int BIRTH_DATE_AT = 6;
    private static final int OLD_BIRTH_DATE_AT = 7;
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd");

    private IdentityNumbers() {}

    /** Whether a number in capitals has the form of its kind, its check character included. */
    public static boolean isWhole(Kind kind, String number) {
        return switch (kind) {
            case PASSPORT -> PASSPORT.matcher(number).matches();
            case MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO -> HONG_KONG_MACAO.matcher(number).matches();
            case MAINLAND_TRAVEL_PERMIT_TAIWAN -> TAIWAN.matcher(number).matches();
            case FOREIGN_PERMANENT_RESIDENT -> FOREIGN_OLD.matcher(number).matches()
                    || FOREIGN_NEW.matcher(number).matches() && isChecked(number);
            case RESIDENT_IDENTITY_CARD -> RESIDENT.matcher(number).matches() && isChecked(number);
        };
    }

    /** Whether a number that holds its bearer's birth date holds another than {@code born}. */
    public static boolean contradicts(Kind kind, String number, LocalDate born) {
        return switch (kind) {
            case PASSPORT, MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO, MAINLAND_TRAVEL_PERMIT_TAIWAN -> false;
            case FOREIGN_PERMANENT_RESIDENT, RESIDENT_IDENTITY_CARD -> number.length() == 18
                    ? !birthDate(number).equals(Optional.of(born))
                    : !number.startsWith(born.format(SHORT_DATE), OLD_BIRTH_DATE_AT);
        };
    }

    private static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(BIRTH_DATE_AT, BIRTH_DATE_AT + 8),
                    DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** ISO 7064 MOD 11-2 over seventeen digits, with a real birth date. */
    private static boolean isChecked(String number) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = (sum + number.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - sum) % 11;
        return number.charAt(17) == (check == 10 ? 'X' : (char) ('0' + check))
                && birthDate(number).isPresent();
    }
}
