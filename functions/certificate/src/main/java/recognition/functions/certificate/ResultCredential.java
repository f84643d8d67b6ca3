package recognition.functions.certificate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.certificate.StatusList;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.seal.StatusIndex;
import recognition.domain.verification.ResultCheck.Found;
import recognition.web.Disclaimer;

/** The documents that are signed, in the terms of the W3C's data model for verifiable credentials, version 2.0. */
final class ResultCredential {
    private static final List<String> CONTEXT = List.of("https://www.w3.org/ns/credentials/v2",
            "https://www.w3.org/ns/credentials/undefined-terms/v2");

    private ResultCredential() {}

    /** @param address the issuer's name and where its lists are */
    static Map<String, Object> of(Found found, Optional<CatalogEntry> entry, StatusIndex place, String address) {
        var document = document(List.of("VerifiableCredential", "VerificationResultCredential"), address,
                found.result().decidedAt());
        document.put("credentialSubject", subject(found, entry));
        document.put("credentialStatus", List.of(status(place, StatusListId.Purpose.REVOCATION, address),
                status(place, StatusListId.Purpose.SUSPENSION, address)));
        document.put("termsOfUse", List.of(
                Map.of("type", "AuthenticityOnly", "zh", Disclaimer.TEXT.zh(), "en", Disclaimer.TEXT.en())));
        return document;
    }

    private static Map<String, Object> document(List<String> types, String issuer, Instant validFrom) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXT);
        document.put("type", types);
        document.put("issuer", issuer);
        document.put("validFrom", time(validFrom));
        return document;
    }

    private static Map<String, Object> subject(Found found, Optional<CatalogEntry> entry) {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("name", found.request().particulars().holder().name());
        subject.put("resultCode", found.result().code().display());
        subject.put("outcome", found.result().outcome().name());
        subject.put("conditional", found.result().now().conditional());
        subject.put("entryId", found.request().opening().entry().toString());
        subject.put("edition", found.request().opening().entry().edition().toString());
        entry.ifPresent(one -> {
            subject.put("certificate", both(one.certificate().name()));
            subject.put("issuingBody", both(one.certificate().issuer().name()));
        });
        return subject;
    }

    private static Map<String, String> both(Bilingual text) {
        return Map.of("zh", text.zh(), "en", text.en());
    }

    static Map<String, Object> status(StatusIndex place, StatusListId.Purpose purpose, String address) {
        var list = new StatusListId(purpose, place.list()).address(address);
        return Map.of("id", list + "#" + place.index(), "type", "BitstringStatusListEntry", "statusPurpose",
                purpose.word(), "statusListIndex", Integer.toString(place.index()), "statusListCredential", list);
    }

    /** A list itself, which is a credential too. */
    static Map<String, Object> list(StatusListId id, BitSet set, String address, Instant now) {
        var document = document(List.of("VerifiableCredential", "BitstringStatusListCredential"), address, now);
        document.put("id", id.address(address));
        document.put("validUntil", time(now.plus(StatusListId.VALID)));
        document.put("credentialSubject", Map.of("id", id.address(address) + "#list", "type", "BitstringStatusList",
                "statusPurpose", id.purpose().word(), "encodedList", StatusList.encoded(set)));
        return document;
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
