package recognition.domain.verification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import recognition.domain.document.DocumentId;
import recognition.domain.verification.VerificationRequest.Path;

/**
 * What a request says of the certificate and its holder (S2-50). While it is a draft, whatever is not given yet is null.
 *
 * @param holder the person the certificate was issued to
 * @param employedInShanghai whether the holder is already employed in Shanghai; then the employer files (S2-49)
 * @param documents scans of the certificate and of an identity page, and any further evidence
 */
public record Particulars(Certificate certificate, Holder holder, Boolean employedInShanghai,
        List<DocumentId> documents) {

    /** @param number as printed on the certificate */
    public record Certificate(String number, LocalDate issuedOn) {}

    /**
     * @param name as written on the certificate, in its own script and order; kept as it was typed
     * @param formerNames other names the holder has borne, such as before a marriage
     * @param identity the document the holder identifies with; never sent to the issuing body
     * @param email where the holder is asked for consent, if somebody else files; null otherwise
     */
    public record Holder(String name, LocalDate birthDate, List<String> formerNames, IdentityDocument identity,
            String email) {
        public Holder {
            formerNames = List.copyOf(formerNames);
        }
    }

    /** @param name as the document has it, where it is not the certificate's; null if it is the same or not said */
    public record IdentityDocument(Kind kind, String number, String name) {
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
        /** Where the holder is asked for consent; if the employer files. */
        HOLDER_EMAIL,
        /** Whether the holder is employed in Shanghai; if the holder files. */
        EMPLOYMENT,
        DOCUMENTS
    }

    public static final Particulars NONE = new Particulars(null, null, null, List.of());

    public Particulars {
        documents = List.copyOf(documents);
    }

    /** This, with each part that {@code given} has in place of its own. */
    public Particulars amendedBy(Particulars given) {
        return new Particulars(given.certificate == null ? certificate : given.certificate,
                given.holder == null ? holder : given.holder,
                given.employedInShanghai == null ? employedInShanghai : given.employedInShanghai,
                given.documents.isEmpty() ? documents : given.documents);
    }

    /** This, with further documents. */
    Particulars withFurther(List<DocumentId> more) {
        var all = new LinkedHashSet<>(documents);
        all.addAll(more);
        return new Particulars(certificate, holder, employedInShanghai, List.copyOf(all));
    }

    /** What still has to be said before a request by {@code path} can be submitted. */
    public Set<Item> missing(Path path) {
        var missing = EnumSet.noneOf(Item.class);
        require(missing, certificate == null ? null : certificate.number, Item.CERTIFICATE_NUMBER);
        require(missing, certificate == null ? null : certificate.issuedOn, Item.CERTIFICATE_ISSUED_ON);
        require(missing, holder == null ? null : holder.name, Item.HOLDER_NAME);
        require(missing, holder == null ? null : holder.birthDate, Item.HOLDER_BIRTH_DATE);
        require(missing, holder == null ? null : holder.identity, Item.HOLDER_IDENTITY);
        require(missing, documents.isEmpty() ? null : documents, Item.DOCUMENTS);
        switch (path) {
            case EMPLOYER -> require(missing, holder == null ? null : holder.email, Item.HOLDER_EMAIL);
            case OVERSEAS_INDIVIDUAL -> require(missing, employedInShanghai, Item.EMPLOYMENT);
            case WINDOW -> {
            }
        }
        return missing;
    }

    private static void require(Set<Item> missing, Object value, Item item) {
        if (value == null) {
            missing.add(item);
        }
    }
}
