package recognition.web.title;

import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.title.TitleApplication.Aim;

/** Titles in words, both languages. */
public final class TitleNames {
    private TitleNames() {}

    /** {@code 工程系列 副高级}. */
    public static Bilingual of(Aim aim) {
        return of(aim.level(), aim.series());
    }

    public static Bilingual of(TitleLevel level, TitleSeries of) {
        var series = series(of);
        return new Bilingual(series.zh() + " " + level.nameZh(), level.nameEn() + ", " + series.en());
    }

    private static Bilingual series(TitleSeries series) {
        return switch (series) {
            case ENGINEERING -> new Bilingual("工程系列", "engineering");
            case ACCOUNTING -> new Bilingual("会计系列", "accounting");
            case ECONOMICS -> new Bilingual("经济系列", "economics");
        };
    }
}
