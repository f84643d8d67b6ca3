package recognition.storage.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import recognition.domain.access.Owner;
import recognition.domain.account.Account;
import recognition.domain.account.AccountRules;
import recognition.domain.account.Members;
import recognition.domain.account.Members.Capacity;
import recognition.domain.account.Members.Member;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.account.UnitMembers;
import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.code.Hash;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/**
 * Keeps who acts for a unit with the unit, and beside it an item for each member by which the authorizer finds them; both in one
 * transaction. Whoever is removed is no longer registered for the unit either, so that its mail reaches them no more.
 */
public final class DynamoUnitMembers extends DynamoCases<SocialCreditCode, Members> implements UnitMembers {
    private static final String MEMBER = "MEMBER";

    private final DynamoAccounts accounts;

    public DynamoUnitMembers(Table table) {
        super(table, new MembersItem());
        this.accounts = new DynamoAccounts(table);
    }

    /** A unit nobody was invited to is there, without members. */
    @Override
    public Optional<Versioned<Members>> find(SocialCreditCode unit) {
        return super.find(unit).or(() -> Optional.of(Versioned.unkept(Members.none(unit))));
    }

    @Override
    public Optional<Membership> of(String subject) {
        var key = member(subject);
        return item(key.text("pk"), MEMBER).map(item -> new Membership(new SocialCreditCode(item.text("unit")),
                item.choice("capacity", Capacity.class)));
    }

    @Override
    public Kept<Members> keep(Versioned<Members> was, Step<Members> step, Call call) {
        var after = step.after();
        var others = new ArrayList<TransactWriteItem>();
        without(after.members(), was.state().members()).forEach(
                come -> others.add(putNew(
                        member(come.subject()).text("unit", after.unit().value()).choice("capacity",
                                come.capacity()))));
        without(was.state().members(), after.members()).forEach(gone -> {
            others.add(delete(member(gone.subject())));
            others.addAll(leaving(gone, step, after.unit()));
        });
        return keepWith(was, step, call, others);
    }

    private static List<Member> without(List<Member> all, List<Member> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private List<TransactWriteItem> leaving(Member gone, Step<Members> step, SocialCreditCode unit) {
        return accounts.find(gone.subject()).filter(account -> isOf(unit, account.state()))
                .map(account -> accounts.keeping(account,
                        AccountRules.leave(account.state(), step.event().by(), step.event().at())))
                .orElseGet(List::of);
    }

    private static boolean isOf(SocialCreditCode unit, Account account) {
        return account.owner().equals(new Owner.Unit(unit));
    }

    private static Item member(String subject) {
        return Item.key(MEMBER + "#" + Hash.of(subject), MEMBER);
    }
}
