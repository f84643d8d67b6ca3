package recognition.web.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.code.CheckedCode;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.ResultCheck.Means;
import recognition.domain.verification.ResultCheck.Proof;
import recognition.domain.verification.ResultCheck.Question;
import recognition.domain.verification.ResultCheck.Told;
import recognition.domain.verification.ResultChecks;
import recognition.domain.verification.ResultChecks.By;
import recognition.domain.verification.Standing;
import recognition.web.Disclaimer;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Times;

/** Checks of results on the wire. */
public final class ResultCheckJson {
    private static final int LONGEST_STATEMENT = 3_000;

    private ResultCheckJson() {}

    /**
     * Reads {@code code} with {@code birthDate} or {@code documentNumberEnding} (the first if both are given), or {@code statement},
     * the text of a printed result's QR code; and {@code asOf}, a day that is not in the future.
     */
    public static Question question(Fields body, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        var asOf = body.date("asOf", today);
        if (body.has("statement")) {
            return new Question(new Means.Printed(body.text("statement", LONGEST_STATEMENT)), asOf);
        }
        body.require("code");
        var code = body.parsed("code", CheckedCode::parse, "ABCD-EFGH-JKMN-M, 含校验字符 with its check character");
        return new Question(new Means.SecondItem(code, proof(body)), asOf);
    }

    private static Proof proof(Fields body) {
        var birthDate = body.date("birthDate");
        var ending = body.parsed("documentNumberEnding",
                text -> text.matches("[0-9A-Za-z]{4}") ? Optional.of(text) : Optional.empty(), "1234");
        if (birthDate == null && ending == null) {
            body.require("birthDate");
        }
        return birthDate != null ? new Proof.BirthDate(birthDate) : new Proof.DocumentNumberEnding(ending);
    }

    /**
     * What a relying party needs and no more; the same for a wrong code and a wrong second item (S2-55).
     *
     * @param asOf the day that was asked for, or null
     */
    public static ObjectNode answer(Optional<Found> found, LocalDate asOf, Instant now) {
        return disclaimed(told(found.map(one -> one.told(asOf, now)), asOf, now));
    }

    /** The same without the disclaimer, for many that stand under one. */
    public static ObjectNode told(Optional<Told> told, LocalDate asOf, Instant at) {
        var standing = told.map(Told::standing);
        var json = Json.object().put("found", told.isPresent())
                .put("valid", standing.filter(Standing::isValid).isPresent()).put("checkedAt", Times.text(at));
        if (asOf != null) {
            json.put("asOf", asOf.toString());
        }
        told.ifPresent(one -> show(json, one));
        return json;
    }

    private static void show(ObjectNode json, Told told) {
        json.put("entryId", told.entry().toString()).put("edition", told.entry().edition().toString())
                .put("certificateNumber", told.number()).put("holderName", told.holderName())
                .put("decidedAt", Times.text(told.decidedAt()));
        if (told.standing() == null) {
            json.put("status", "NOT_GIVEN_YET");
        } else {
            show(json, told.standing());
        }
    }

    private static void show(ObjectNode json, Standing then) {
        json.put("outcome", then.outcome().name()).put("status", then.status().name())
                .put("conditional", then.conditional()).put("since", Times.text(then.since()));
    }

    public static ObjectNode disclaimed(ObjectNode json) {
        json.putObject("disclaimer").put("zh", Disclaimer.TEXT.zh()).put("en", Disclaimer.TEXT.en());
        return json;
    }

    /** Who was shown a result, for its holder. */
    public static ObjectNode checks(ResultChecks.Page page) {
        var json = Json.object();
        var items = json.putArray("items");
        page.checks().forEach(check -> {
            var item = items.addObject().put("at", Times.text(check.at()));
            by(item, check.by());
            if (check.asOf() != null) {
                item.put("asOf", check.asOf().toString());
            }
        });
        if (page.next() != null) {
            json.put("nextCursor", page.next().toString());
        }
        return json;
    }

    private static void by(ObjectNode item, By by) {
        switch (by) {
            case By.Anybody() -> item.put("by", "ANYBODY");
            case By.HolderOfPrint() -> item.put("by", "HOLDER_OF_PRINT");
            case By.RelyingParty(var name) -> item.put("by", "RELYING_PARTY").put("name", name);
            case By.SharedLink(var link) -> item.put("by", "SHARED_LINK").put("linkId", link.value());
        }
    }
}
