package recognition.domain;

/**
 * The reason of a no. Each feature has its own enum of them; the web gives each its RFC 9457 type, status and bilingual title.
 */
public interface Refusal {

    /** The stable word of the reason, as the enum constant is called. */
    String name();

    /** What the person refused can do about it. */
    Remedy remedy();

    /** A refusal either ends the matter or asks for something. */
    enum Remedy {
        /** Nothing the person does now changes the answer. */
        NONE,
        /** The same request succeeds once what is missing is there. */
        SUPPLY_MORE,
        /** The same request succeeds at another time, or once somebody else has moved. */
        WAIT
    }
}
