package recognition.web.assessment;

import java.time.LocalDate;

import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.eligibility.Claim;
import recognition.domain.eligibility.TitleFacts;
import recognition.domain.eligibility.TitleFacts.PassedOn;
import recognition.domain.title.Round;
import recognition.domain.title.Rounds;
import recognition.web.Fault.Code;
import recognition.web.Fields;

/**
 * Whether a certificate leads to a title, as it is asked.
 *
 * @param edition whose requirements are asked about: the round's, or the one in force on the day
 * @param round null outside any round
 * @param claim null when the question is at fault, as is the edition
 */
public record TitleQuestion(LocalDate day, Edition edition, Round round, Claim claim, TitleFacts facts) {

    public static TitleQuestion read(Fields fields, Catalog catalog, Rounds rounds, LocalDate today) {
        var asked = Asked.read(fields.require("entryId"), catalog, today);
        var round = fields.parsed("round", rounds::find, "shanghai-2026-4");
        var edition = round == null ? asked.edition() : catalog.edition(round.edition()).orElseThrow();
        if (round != null && asked.day().isBefore(edition.term().from())) {
            fields.refuse("asOf", Code.RANGE, "早于本轮所依据的清单", "Before the list that the round rests on");
        }
        var entry = round == null ? asked.entryInForce(fields, catalog) : Asked.entry(fields, catalog);
        var issuedOn = fields.date("issuedOn", asked.lastPast());
        var facts = TitleFactsFields.read(fields, asked.lastPast());
        if (issuedOn != null && facts.verification() instanceof PassedOn(var day) && day.isBefore(issuedOn)) {
            fields.refuse("verifiedOn", Code.CONTRADICTION, "早于证书签发之日", "Before the certificate was issued");
        }
        return new TitleQuestion(asked.day(), edition, round, claim(fields, entry, issuedOn), facts);
    }

    private static Claim claim(Fields fields, CatalogEntry entry, LocalDate issuedOn) {
        var level = fields.choice("titleLevel", TitleLevel.class);
        var series = fields.choice("titleSeries", TitleSeries.class);
        return entry == null ? null : new Claim(entry, issuedOn, level, series);
    }
}
