package recognition.domain.verification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import recognition.domain.document.DocumentId;

/**
 * What a request says of the certificate and its holder (S2-50). While it is a draft, whatever is not given yet is null.
 *
 * @param holder the person the certificate was issued to
 * @param documents scans of the certificate and of an identity page
 */
public record Particulars(Certificate certificate, Holder holder, List<DocumentId> documents) {

    /** @param number as printed on the certificate */
    public record Certificate(String number, LocalDate issuedOn) {}

    /**
     * @param name as written on the certificate, in its own script and order
     * @param identity the document the holder identifies with; never sent to the issuing body
     */
    public record Holder(String name, LocalDate birthDate, IdentityDocument identity) {}

    public record IdentityDocument(Kind kind, String number) {
        public enum Kind {
            PASSPORT,
            MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO,
            MAINLAND_TRAVEL_PERMIT_TAIWAN,
            FOREIGN_PERMANENT_RESIDENT,
            RESIDENT_IDENTITY_CARD
        }
    }

    /** What a submitted request must say, in the order of the form. */
    public enum Item {
        CERTIFICATE_NUMBER,
        CERTIFICATE_ISSUED_ON,
        HOLDER_NAME,
        HOLDER_BIRTH_DATE,
        HOLDER_IDENTITY,
        DOCUMENTS
    }

    public static final Particulars NONE = new Particulars(null, null, List.of());

    public Particulars {
        documents = List.copyOf(documents);
    }

    /** This, with each part that {@code given} has in place of its own. */
    public Particulars amendedBy(Particulars given) {
        return new Particulars(given.certificate == null ? certificate : given.certificate,
                given.holder == null ? holder : given.holder, given.documents.isEmpty() ? documents : given.documents);
    }

    /** What still has to be said before the request can be submitted. */
    public Set<Item> missing() {
        var missing = EnumSet.noneOf(Item.class);
        require(missing, certificate == null ? null : certificate.number, Item.CERTIFICATE_NUMBER);
        require(missing, certificate == null ? null : certificate.issuedOn, Item.CERTIFICATE_ISSUED_ON);
        require(missing, holder == null ? null : holder.name, Item.HOLDER_NAME);
        require(missing, holder == null ? null : holder.birthDate, Item.HOLDER_BIRTH_DATE);
        require(missing, holder == null ? null : holder.identity, Item.HOLDER_IDENTITY);
        require(missing, documents.isEmpty() ? null : documents, Item.DOCUMENTS);
        return missing;
    }

    private static void require(Set<Item> missing, Object value, Item item) {
        if (value == null) {
            missing.add(item);
        }
    }
}
