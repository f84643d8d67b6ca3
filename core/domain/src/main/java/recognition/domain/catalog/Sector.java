package recognition.domain.catalog;

/** The field of industry (行业领域) that an entry is listed under (S2-41). */
public enum Sector {
    LIFE_AND_HEALTH("生命健康", "Life and health"),
    DIGITAL_TECHNOLOGY("数字技术", "Digital technology"),
    ENGINEERING("工程技术",
            "Engineering"),
    PROFESSIONAL_SERVICES("专业服务", "Professional services");

    private final String nameZh;
    private final String nameEn;

    Sector(String nameZh, String nameEn) {
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
