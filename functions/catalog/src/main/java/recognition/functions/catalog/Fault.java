package recognition.functions.catalog;

/**
 * One thing wrong with a request.
 *
 * @param parameter of the query
 */
record Fault(String parameter, Code code, String zh, String en) {

    /** The names are the wire's, in lower case. */
    enum Code {
        UNKNOWN,
        REPEATED,
        LENGTH,
        FORMAT,
        RANGE
    }
}
