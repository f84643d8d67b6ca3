package recognition.web;

/**
 * One thing wrong with a request, and where.
 *
 * @param place {@code pointer} (RFC 6901, into the body), {@code parameter} or {@code header}
 * @param at the pointer, or the parameter's or header's name
 */
public record Fault(Place place, String at, Code code, Text detail) {

    /** Where a fault can lie; the names are the wire's. */
    public enum Place {
        pointer,
        parameter,
        header
    }

    /** What kinds of fault there are; the names are the wire's, in lower case. */
    public enum Code {
        REQUIRED,
        UNKNOWN,
        TYPE,
        FORMAT,
        LENGTH,
        RANGE,
        REPEATED,
        /** What a regulation requires and is not so. */
        UNMET,
        /** Fits what is asked, but not what else is said. */
        CONTRADICTION
    }
}
