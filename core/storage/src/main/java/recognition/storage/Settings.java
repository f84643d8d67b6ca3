package recognition.storage;

/** What the template tells a function: environment variables, or system properties of the same names in the local cloud. */
public final class Settings {
    private Settings() {}

    /** @throws IllegalStateException if the setting is not given: a function that is not set up does not start */
    public static String required(String name) {
        var value = optional(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("The setting " + name + " is missing");
        }
        return value;
    }

    /** The setting, or null. */
    public static String optional(String name) {
        var value = System.getenv(name);
        return value == null ? System.getProperty(name) : value;
    }
}
