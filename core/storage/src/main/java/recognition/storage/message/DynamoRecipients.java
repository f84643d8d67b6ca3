package recognition.storage.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import recognition.domain.access.Owner;
import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Versioned;
import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Recipients;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.storage.cases.CaseOwner;

/** Finds owners in the items of cases, and their accounts. */
public final class DynamoRecipients implements Recipients {
    private static final String UNIT = "UNIT#";

    private final Table table;
    private final DynamoAccounts accounts;

    public DynamoRecipients(Table table) {
        this.table = table;
        this.accounts = new DynamoAccounts(table);
    }

    @Override
    public List<Mailbox> boxesOf(CaseName about) {
        return item(about, CaseOwner.CASE).stream()
                .flatMap(item -> Stream.concat(Stream.of(CaseOwner.of(item)), CaseOwner.told(item).stream()))
                .map(Mailbox::new).toList();
    }

    @Override
    public Optional<Account> accountFor(Mailbox box, CaseName about) {
        if (!box.name().startsWith(UNIT)) {
            return accounts.under(box.name().substring(box.name().indexOf('#') + 1)).map(Versioned::state);
        }
        var unit = new Owner.Unit(new SocialCreditCode(box.name().substring(UNIT.length())));
        return item(about, CaseOwner.FIRST_LINE).flatMap(CaseOwner::opener).flatMap(accounts::find)
                .map(Versioned::state).filter(account -> account.owner().equals(unit))
                .or(() -> accounts.of(unit, 1, Optional.empty()).cases().stream().map(Versioned::state).findFirst());
    }

    private Optional<Item> item(CaseName about, String sk) {
        var found = table.ask(client -> client.getItem(get -> get.tableName(table.name())
                .key(Item.key(about.toString(), sk).attributes()).consistentRead(true)));
        return found.hasItem() ? Optional.of(Item.of(found.item())) : Optional.empty();
    }
}
