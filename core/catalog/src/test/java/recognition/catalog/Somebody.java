package recognition.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import recognition.domain.benefit.Birth;
import recognition.domain.benefit.DomesticQualification;
import recognition.domain.benefit.Employment;
import recognition.domain.benefit.HeldCertificate;
import recognition.domain.benefit.Holder;
import recognition.domain.benefit.HouseholdRegistration;
import recognition.domain.benefit.NationalityGroup;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.WorkPermitClass;
import recognition.domain.eligibility.TitleFacts;

/** A person to ask about, stated bit by bit; what is not stated is not known. */
final class Somebody {
    static final Catalog CATALOG = CatalogFiles.read();
    static final EditionId LIST_3 = EditionId.parse("shanghai-3.0").orElseThrow();

    private final List<HeldCertificate> certificates = new ArrayList<>();
    private final List<DomesticQualification.Held> domestic = new ArrayList<>();
    private Birth birth;
    private NationalityGroup nationality;
    private HouseholdRegistration registration;
    private WorkPermitClass permitClass;
    private TitleFacts title;
    private Employment employment = new Employment.NotStated();

    static Somebody of(NationalityGroup nationality) {
        var one = new Somebody();
        one.nationality = nationality;
        return one;
    }

    static Somebody foreign() {
        return of(NationalityGroup.FOREIGN);
    }

    static Somebody mainland() {
        return of(NationalityGroup.MAINLAND);
    }

    Somebody bornOn(String day) {
        birth = Birth.on(LocalDate.parse(day));
        return this;
    }

    Somebody registered(HouseholdRegistration where) {
        registration = where;
        return this;
    }

    Somebody seeking(WorkPermitClass sought) {
        permitClass = sought;
        return this;
    }

    Somebody workingFrom(String day) {
        employment = new Employment.Since(LocalDate.parse(day), true, null);
        return this;
    }

    Somebody workingFullTimeFrom(String day) {
        employment = new Employment.Since(LocalDate.parse(day), true, true);
        return this;
    }

    Somebody selfEmployedFrom(String day) {
        employment = new Employment.Since(LocalDate.parse(day), false, null);
        return this;
    }

    Somebody withoutWork() {
        employment = new Employment.None();
        return this;
    }

    /** Holds the certificate of a row such as {@code B-21} of list 3.0, wherever that certificate stands. */
    Somebody holding(String row, String issuedOn) {
        var entry = CATALOG.entry(EntryId.parse(LIST_3 + "-" + row).orElseThrow()).orElseThrow();
        Stream.concat(Stream.of(entry), CATALOG.linked(entry).stream())
                .forEach(one -> certificates
                        .add(new HeldCertificate.Row(one, issuedOn == null ? null : LocalDate.parse(issuedOn))));
        return this;
    }

    Somebody holding(String row) {
        return holding(row, null);
    }

    Somebody onList(String list) {
        certificates.add(new HeldCertificate.Claimed(list));
        return this;
    }

    Somebody withDomestic(String code, String obtainedOn) {
        domestic.add(new DomesticQualification.Held(MutualRecognitionFiles.qualifications(LIST_3).get(code),
                obtainedOn == null ? null : LocalDate.parse(obtainedOn)));
        return this;
    }

    Somebody stating(TitleFacts facts) {
        title = facts;
        return this;
    }

    Holder holder() {
        return new Holder(new Holder.Person(birth, nationality, registration), employment, permitClass,
                new Holder.Holdings(certificates, domestic), title);
    }
}
