package recognition.web.assessment;

import java.util.Collection;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.Judgment;
import recognition.domain.assessment.Finding.Met;
import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.ToShow;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.assessment.Sentence;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.Edition;

/** What every assessment writes. */
final class AssessmentJson {
    private AssessmentJson() {}

    static void names(ObjectNode json, Bilingual name) {
        json.put("nameZh", name.zh()).put("nameEn", name.en());
    }

    static void texts(ObjectNode json, Bilingual text) {
        json.put("textZh", text.zh()).put("textEn", text.en());
    }

    /** The words, the number of the requirement that holds them, and the article where they stand. */
    static void sentence(ObjectNode json, Sentence sentence) {
        texts(json, sentence.text());
        putIfStated(json, "source", sentence.source());
        putIfStated(json, "article", sentence.article());
    }

    static void sentences(ObjectNode json, String name, Collection<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            var array = json.putArray(name);
            sentences.forEach(one -> sentence(array.addObject(), one));
        }
    }

    static void edition(ObjectNode json, Edition edition) {
        json.put("id", edition.id().toString());
        names(json, edition.name());
        putIfStated(json, "documentNumber", edition.paper().number());
        putIfStated(json, "documentDate", edition.paper().date());
        putIfStated(json, "publishedOn", edition.paper().publishedOn());
        putIfStated(json, "effectiveFrom", edition.term().isCertain() ? edition.term().from() : null);
    }

    /** What is answered to a person: what is still to be shown does not speak against them. */
    static void answer(ObjectNode json, Finding finding) {
        json.put("answer", switch (finding) {
            case Met _,ToShow _ -> "YES";
            case Judgment _ -> "NEEDS_JUDGMENT";
            case MetFrom _ -> "NOT_YET";
            case Unmet _ -> "NO";
        });
        days(json, finding);
    }

    /** What one rule found. */
    static void finding(ObjectNode json, Finding finding) {
        json.put("finding", switch (finding) {
            case Met _ -> "MET";
            case ToShow _ -> "TO_SHOW";
            case Judgment _ -> "NEEDS_JUDGMENT";
            case MetFrom _ -> "NOT_YET";
            case Unmet _ -> "NOT_MET";
        });
        days(json, finding);
    }

    /** From which day on, and whether it can still be changed; a day of what is not met comes too late for what is asked. */
    private static void days(ObjectNode json, Finding finding) {
        switch (finding) {
            case MetFrom(var day) -> json.put("from", day.toString());
            case Unmet(boolean fixable, var day) -> putIfStated(json.put("fixable", fixable), "from", day);
            case Met _,ToShow _,Judgment _ -> {
            }
        }
    }

    static void putIfStated(ObjectNode json, String name, Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
