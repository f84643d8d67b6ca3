package recognition.domain.catalog;

/** The series of professional titles a Category C entry leads to; the degree rule of engineering depends on it (S2-24, X-01). */
public enum TitleSeries {
    ENGINEERING,
    ACCOUNTING,
    ECONOMICS
}
