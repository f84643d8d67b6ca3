package recognition.web;

/** A sentence in both languages of the service. */
public record Text(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The languages the service answers in. */
    public enum Language {
        ZH,
        EN
    }
}
