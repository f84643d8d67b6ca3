package recognition.bench;

/** One of those compared: loaded, and ready to be asked. */
interface Side {

    String name();

    /** Bytes of the index on disk. */
    long size();

    /** Nanoseconds from the files to being ready. */
    long loading();

    /** Searches; returns how many hits there are, so far as it counts them. */
    int ask(String query);
}
