package recognition.domain.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who recognises: a city, by its lower-case name ({@code shanghai}, {@code beijing}). */
public record Jurisdiction(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,20}");

    /** 上海. */
    public static final Jurisdiction SHANGHAI = new Jurisdiction("shanghai");
    /** 北京. */
    public static final Jurisdiction BEIJING = new Jurisdiction("beijing");

    public Jurisdiction {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a jurisdiction: " + code);
        }
    }

    /** The jurisdiction, or empty when {@code text} is not written as one. */
    public static Optional<Jurisdiction> parse(String text) {
        return CODE.matcher(text).matches() ? Optional.of(new Jurisdiction(text)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jurisdiction that && that.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
