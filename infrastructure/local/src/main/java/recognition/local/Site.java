package recognition.local;

/** Whatever answers HTTP requests. */
@FunctionalInterface
interface Site {
    WebAnswer answer(WebRequest request);
}
