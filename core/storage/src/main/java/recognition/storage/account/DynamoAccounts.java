package recognition.storage.account;

import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.Account.Language;
import recognition.domain.account.Accounts;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Versioned;
import recognition.domain.code.Hash;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.DynamoCases;

/** Keeps accounts in the table, under a hash of the subject. */
public final class DynamoAccounts extends DynamoCases<String, Account> implements Accounts {

    public DynamoAccounts(Table table) {
        super(table, new AccountItem());
    }

    /** The account of a person of whom only the hash of the subject is known. */
    public Optional<Versioned<Account>> under(String hash) {
        return findByKey(AccountItem.KIND + "#" + hash);
    }

    private static final class AccountItem implements CaseItem<String, Account> {
        private static final String KIND = "ACCOUNT";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String name(String subject) {
            return Hash.of(subject);
        }

        @Override
        public String id(Account state) {
            return state.subject();
        }

        @Override
        public Owner owner(Account state) {
            return state.owner();
        }

        @Override
        public Optional<Role> waitingFor(Account state) {
            return Optional.empty();
        }

        @Override
        public Item write(Account account) {
            var item = Item.empty().text("stage", "REGISTERED").text("subject", account.subject())
                    .text("email", account.email())
                    .choice("language", account.language()).instant("registeredAt", account.registeredAt());
            return account.unit() == null
                    ? item
                    : item.text("unit", account.unit().code().value()).text("unitName", account.unit().name()).choice(
                            "unitKind",
                            account.unit().kind());
        }

        @Override
        public Account read(Item item) {
            var unit = item.has("unit")
                    ? new Account.Unit(new SocialCreditCode(item.text("unit")), item.text("unitName"),
                            item.choice("unitKind", Account.Unit.Kind.class))
                    : null;
            return new Account(item.text("subject"), item.text("email"), item.choice("language", Language.class), unit,
                    item.instant("registeredAt"));
        }
    }
}
