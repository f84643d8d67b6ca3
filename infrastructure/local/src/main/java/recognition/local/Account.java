package recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Somebody who can sign in here, without a password.
 *
 * @param id the token's subject
 * @param roles by the names of {@code recognition.domain.access.Role}
 * @param unit unified social credit code; null for a person
 * @param comesTo by language, {@code zh} and {@code en}
 */
record Account(String id, String nameZh, String nameEn, List<String> roles, String unit, Map<String, String> comesTo) {

    /** Every sample account, by id. */
    static Map<String, Account> samples() {
        try (var in = Account.class.getResourceAsStream("accounts.json")) {
            var accounts = new LinkedHashMap<String, Account>();
            new ObjectMapper().readValue(in, new TypeReference<List<Account>>() {
            })
                    .forEach(account -> accounts.put(account.id, account));
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a token says of the account beside its subject. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("name", nameZh + " " + nameEn);
        claims.put("recognition_roles", roles);
        if (unit != null) {
            claims.put("recognition_unit", unit);
        }
        return claims;
    }
}
