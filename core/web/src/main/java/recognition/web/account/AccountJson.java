package recognition.web.account;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.account.Account;
import recognition.domain.account.Account.Language;
import recognition.domain.account.Account.Unit;
import recognition.domain.account.AccountRefusal;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Versioned;
import recognition.web.CaseFlow;
import recognition.web.EmailAddress;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Request;
import recognition.web.Saying;
import recognition.web.Times;

/** Accounts on the wire. */
public final class AccountJson implements CaseFlow.View<Account> {

    /** Reads the caller's own account. */
    public static Account account(Request request, Instant now) {
        var body = request.body().require("email");
        var email = body.parsed("email", EmailAddress::parse, "name@example.org");
        var language = body.choice("language", Language.class);
        var unit = unit(body.object("unit"));
        return new Account(request.person().subject(), email, language == null ? Language.ZH : language, unit, now);
    }

    private static Unit unit(Fields given) {
        if (given == null) {
            return null;
        }
        given.require("socialCreditCode", "name", "kind");
        return new Unit(given.parsed("socialCreditCode", SocialCreditCode::parse, "GB 32100-2015: 91310000…"),
                given.text("name", 120), given.choice("kind", Unit.Kind.class));
    }

    @Override
    public String address(Account state) {
        return "/v1/accounts/me";
    }

    @Override
    public ObjectNode show(Versioned<Account> one) {
        var account = one.state();
        var json = Json.object().put("email", account.email()).put("language", account.language().name()).put(
                "registeredAt",
                Times.text(account.registeredAt()));
        if (account.unit() != null) {
            json.putObject("unit").put("socialCreditCode", account.unit().code().value())
                    .put("name", account.unit().name())
                    .put("kind", account.unit().kind().name());
        }
        return json;
    }

    @Override
    public Saying saying(Refusal reason) {
        return AccountProblems.saying((AccountRefusal) reason);
    }
}
