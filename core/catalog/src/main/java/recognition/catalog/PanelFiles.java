package recognition.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import recognition.domain.catalog.TitleLevel;
import recognition.domain.panel.Fraction;
import recognition.domain.panel.PanelTerms;
import recognition.domain.panel.PanelTerms.Criterion;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PanelTerms.Paper;
import recognition.domain.panel.PanelTerms.Vote;

/** What the rounds of {@code catalog-json} say about papers, panel, vote and result. */
public final class PanelFiles {
    private final Map<String, PanelTerms> byRound;

    private PanelFiles(Map<String, PanelTerms> byRound) {
        this.byRound = byRound;
    }

    public static PanelFiles read() {
        return new PanelFiles(RoundFiles.IDS.stream().map(RoundFiles::path).map(JsonFile::object).map(PanelFiles::terms)
                .collect(Collectors.toMap(PanelTerms::round, terms -> terms)));
    }

    /** @throws IllegalArgumentException if there is no such round; rounds are never taken away */
    public PanelTerms of(String round) {
        var terms = byRound.get(round);
        if (terms == null) {
            throw new IllegalArgumentException("no round " + round);
        }
        return terms;
    }

    private static PanelTerms terms(JsonObject json) {
        var paper = json.object("paperCopies");
        var vote = json.object("vote");
        return new PanelTerms(json.text("id"),
                new Paper(paper.number("copies"),
                        paper.ifStated("dueOn", name -> paper.parsed(name, LocalDate::parse)),
                        paper.ifStated("late", name -> paper.parsed(name, Late::valueOf))),
                new Vote(fraction(vote.object("quorum")), fraction(vote.object("majority"))),
                json.object("resultNotice").number("minimumWorkingDays"), rubrics(json.objects("levels")));
    }

    private static Fraction fraction(JsonObject json) {
        return new Fraction(json.number("numerator"), json.number("denominator"));
    }

    private static Map<TitleLevel, List<Criterion>> rubrics(List<JsonObject> levels) {
        var rubrics = new HashMap<TitleLevel, List<Criterion>>();
        levels.forEach(level -> rubrics.put(level.parsed("level", TitleLevel::valueOf),
                level.objects("criteria").stream().map(
                        criterion -> new Criterion(criterion.text("id"), criterion.bilingual("textZh", "textEn")))
                        .toList()));
        return rubrics;
    }
}
