package recognition.domain.panel;

/** What makes an application complete, in the order of the regulation; each with the requirement it rests on (S3-22). */
public enum ChecklistItem {
    /** One full year of related work in Shanghai. */
    YEAR_IN_THE_CITY("S2-23"),
    /** A science or engineering degree, for engineering titles only. */
    DEGREE_OF_THE_SERIES("S2-24", true),
    /** Degree and years of the level's table. */
    EDUCATION_AND_EXPERIENCE("S2-25"),
    /** The certificate passed verification in time. */
    VERIFICATION_PASSED("S2-26"),
    /** The employer displayed the materials, and the notice ended clear. */
    INTERNAL_NOTICE("S2-27"),
    /** The supervising department consents, for public institutions only. */
    SUPERVISOR_CONSENT("S2-31", true),
    /** The years of work are documented. */
    EXPERIENCE_DOCUMENTED("S3-06"),
    /** The professional summary. */
    SUMMARY("S3-16"),
    /** The assessment form with the applicant's signed commitment. */
    SIGNED_COMMITMENT("S3-17"),
    /** The employer's verified comments with its official seal. */
    SEALED_COMMENTS("S3-20");

    private final String article;
    private final boolean isConditional;

    ChecklistItem(String article) {
        this(article, false);
    }

    ChecklistItem(String article, boolean isConditional) {
        this.article = article;
        this.isConditional = isConditional;
    }

    public String article() {
        return article;
    }

    /** What an officer finds. */
    public enum Mark {
        MET,
        NOT_MET,
        /** The regulation does not ask for it in this case. */
        NOT_APPLICABLE
    }

    boolean isFulfilledBy(Mark mark) {
        return mark == Mark.MET || isConditional && mark == Mark.NOT_APPLICABLE;
    }
}
