package recognition.web.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import recognition.domain.benefit.DomesticQualification;
import recognition.domain.benefit.HeldCertificate;
import recognition.domain.benefit.Holder;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.WorkPermitClass;
import recognition.domain.eligibility.TitleFacts;
import recognition.web.Fault.Code;
import recognition.web.Fields;

/**
 * What somebody's certificates bring, as it is asked.
 *
 * @param edition in force on the day; null when the question is at fault
 */
public record BenefitQuestion(LocalDate day, Edition edition, Holder holder) {
    private static final int MOST_CERTIFICATES = 20;
    private static final int LONGEST_HELD = 100;

    /**
     * What questions are read against.
     *
     * @param lists of each edition that its benefits name
     * @param domestic qualifications of mainland China, by code
     */
    public record Known(Catalog catalog, Map<EditionId, List<String>> lists,
            Map<String, DomesticQualification> domestic) {
        public Known {
            lists = Map.copyOf(lists);
            domestic = Map.copyOf(domestic);
        }
    }

    public static BenefitQuestion read(Fields fields, Known known, LocalDate today) {
        var asked = Asked.read(fields, known.catalog(), today);
        var title = fields.object("title");
        var facts = title == null ? null : TitleFactsFields.read(title, asked.lastPast());
        var person = new PersonFields(asked);
        var holder = new Holder(person.read(fields), person.employment(fields, facts),
                fields.choice("workPermitClass", WorkPermitClass.class), holdings(fields, known, asked, person), facts);
        if (holder.permitClass() != null && person.isKnownNotForeign()) {
            fields.refuse("workPermitClass", Code.CONTRADICTION, "工作许可只面向外国人", "Only foreigners seek a work permit");
        }
        return new BenefitQuestion(asked.day(), asked.edition(), holder);
    }

    private static Holder.Holdings holdings(Fields fields, Known known, Asked asked, PersonFields person) {
        var certificates = new ArrayList<HeldCertificate>();
        var seen = new HashSet<String>();
        for (var one : fields.objects("certificates", MOST_CERTIFICATES)) {
            var list = list(one, known, asked);
            var entry = asked.entryInForce(one, known.catalog());
            var issuedOn = issuedOn(one, asked, person);
            if (entry != null && list != null) {
                one.refuse("list", Code.CONTRADICTION, "entryId 与 list 只能给出其一", "Either entryId or list, not both");
            } else if (entry != null) {
                refuseIfSeen(one, "entryId", entry.qualification(), seen);
                rows(known.catalog(), entry).forEach(row -> certificates.add(new HeldCertificate.Row(row, issuedOn)));
            } else if (list != null) {
                refuseIfSeen(one, "list", list, seen);
                certificates.add(new HeldCertificate.Claimed(list));
            }
        }
        return new Holder.Holdings(certificates, domestic(fields, known, asked, person));
    }

    /** The row, and the others of the edition that list the same certificate (S2-46). */
    private static Stream<CatalogEntry> rows(Catalog catalog, CatalogEntry entry) {
        return Stream.concat(Stream.of(entry), catalog.linked(entry).stream());
    }

    /** A list whose rows no source prints, by its name. */
    private static String list(Fields fields, Known known, Asked asked) {
        if (asked.edition() == null || asked.edition().entriesPublished()) {
            return fields.require("entryId").parsed("list", _ -> Optional.<String>empty(), "entryId");
        }
        var lists = known.lists().get(asked.edition().id());
        return fields.parsed("list", text -> Optional.of(text).filter(lists::contains), String.join(" | ", lists));
    }

    private static void refuseIfSeen(Fields fields, String name, String certificate, HashSet<String> seen) {
        if (!seen.add(certificate)) {
            fields.refuse(name, Code.REPEATED, "同一证书已列出", "The same certificate is listed already");
        }
    }

    /** The day it was issued, or the latest that it can have been where only full years held are stated. */
    private static LocalDate issuedOn(Fields fields, Asked asked, PersonFields person) {
        var issuedOn = fields.date("issuedOn", asked.lastPast());
        var years = fields.number("yearsHeld", 0, LONGEST_HELD);
        person.refuseBeforeBirth(fields, "issuedOn", issuedOn);
        if (years == null) {
            return issuedOn;
        }
        var atLatest = asked.day().minusYears(years);
        person.refuseBeforeBirth(fields, "yearsHeld", atLatest);
        if (issuedOn != null && (issuedOn.isAfter(atLatest) || !issuedOn.isAfter(atLatest.minusYears(1)))) {
            fields.refuse("yearsHeld", Code.CONTRADICTION, "与 issuedOn 不符", "Contradicts issuedOn");
        }
        return issuedOn == null ? atLatest : issuedOn;
    }

    private static List<DomesticQualification.Held> domestic(Fields fields, Known known, Asked asked,
            PersonFields person) {
        var seen = new HashSet<String>();
        return fields.objects("domesticQualifications", MOST_CERTIFICATES).stream().map(one -> {
            var qualification = one.require("code").parsed("code",
                    text -> Optional.ofNullable(known.domestic().get(text)), "CHINESE_CPA");
            var obtainedOn = one.date("obtainedOn", asked.lastPast());
            person.refuseBeforeBirth(one, "obtainedOn", obtainedOn);
            if (qualification == null) {
                return null;
            }
            refuseIfSeen(one, "code", qualification.code(), seen);
            return new DomesticQualification.Held(qualification, obtainedOn);
        }).filter(Objects::nonNull).toList();
    }
}
