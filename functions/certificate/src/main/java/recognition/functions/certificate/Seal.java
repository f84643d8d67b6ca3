package recognition.functions.certificate;

import java.time.Instant;

import recognition.domain.seal.SigningKeys;
import recognition.domain.seal.Statement;
import recognition.domain.seal.StatusIndex;
import recognition.domain.seal.StatusLists;
import recognition.domain.verification.ResultCheck.Found;
import recognition.storage.Settings;
import recognition.storage.Table;
import recognition.storage.seal.KmsSigningKeys;
import recognition.storage.verification.DynamoStatusLists;

/**
 * What a result is signed with.
 *
 * @param address where the house is found, which is its name as an issuer
 */
record Seal(SigningKeys keys, StatusLists lists, String address) {

    static Seal ofSettings() {
        return new Seal(KmsSigningKeys.ofSettings(), new DynamoStatusLists(Table.ofSettings()),
                Settings.required("PUBLIC_ADDRESS"));
    }

    StatusIndex place(Found found) {
        return lists.placeOf(found.result().code(), found.result().edition());
    }

    /** What the QR code holds: an address for those who are online, with the signed statement where it is sent to nobody. */
    String link(Found found, Instant now) {
        var standing = found.result().now();
        var statement = new Statement(found.result().code(), found.request().opening().entry(),
                found.request().particulars().holder().name(), standing.outcome().name(), standing.conditional(),
                found.result().decidedAt(), place(found), now);
        return address + "/check#" + statement.signedWith(keys);
    }
}
