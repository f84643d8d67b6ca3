package recognition.web;

/**
 * One thing wrong with a request, and where.
 *
 * @param place {@code pointer} (RFC 6901, into the body), {@code parameter}, {@code header} or {@code column}
 * @param at the pointer, or the parameter's, header's or column's name
 */
public record Fault(Place place, String at, Code code, Text detail) {

    /** Where a fault can lie; the names are the wire's. */
    public enum Place {
        pointer,
        parameter,
        header,
        /** Of a table; the row stands beside it. */
        column
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
