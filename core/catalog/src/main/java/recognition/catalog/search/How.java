package recognition.catalog.search;

/** How what was typed leads to the text it matched, the straightest way first. The order decides which of several ways is told. */
public enum How {
    /** As typed, in any case. */
    EXACT,
    /** By the letters that stand for the name. */
    ABBREVIATION,
    /** Typed in traditional characters. */
    TRADITIONAL,
    /** The beginning of a word. */
    PREFIX,
    /** Another form of the word: engineer, engineering. */
    WORD_FORM,
    /** Another word for the same. */
    SYNONYM,
    /** By sound, spelled in Latin letters. */
    PINYIN,
    /** Nearly as typed: a slip of the keyboard, or a character that sounds the same. */
    TYPO
}
