package recognition.domain.catalog;

/** The level of the professional title that a Category C entry corresponds to, lowest first (S2-25, S2-42). */
public enum TitleLevel {
    JUNIOR("初级", "Junior"),
    INTERMEDIATE("中级", "Intermediate"),
    ASSOCIATE_SENIOR("副高级", "Associate senior");

    private final String nameZh;
    private final String nameEn;

    TitleLevel(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
