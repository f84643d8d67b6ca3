package recognition.storage.account;

import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.MemberId;
import recognition.domain.account.Members;
import recognition.domain.account.Members.Capacity;
import recognition.domain.account.Members.Invitation;
import recognition.domain.account.Members.Member;
import recognition.domain.account.SocialCreditCode;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;

/** The members of a unit as an item. */
final class MembersItem implements CaseItem<SocialCreditCode, Members> {

    @Override
    public String kind() {
        return "UNIT";
    }

    @Override
    public String name(SocialCreditCode unit) {
        return unit.value();
    }

    @Override
    public SocialCreditCode id(Members state) {
        return state.unit();
    }

    @Override
    public Owner owner(Members state) {
        return new Owner.Unit(state.unit());
    }

    @Override
    public Optional<Role> waitingFor(Members state) {
        return Optional.empty();
    }

    @Override
    public Item write(Members state) {
        return Item.empty().text("stage", "KEPT").text("unit", state.unit().value())
                .items("members", state.members().stream()
                        .map(one -> named(one.id(), one.name(), one.capacity()).text("subject", one.subject())
                                .instant("since", one.since()))
                        .toList())
                .items("invitations",
                        state.invitations().stream().map(one -> named(one.id(), one.name(), one.capacity())
                                .text("secret", one.secret()).instant("expiresAt", one.expiresAt())).toList());
    }

    private static Item named(MemberId id, String name, Capacity capacity) {
        return Item.empty().text("id", id.value()).text("name", name).choice("capacity", capacity);
    }

    @Override
    public Members read(Item item) {
        return new Members(new SocialCreditCode(item.text("unit")),
                item.items("members").stream().map(one -> new Member(new MemberId(one.text("id")), one.text("subject"),
                        one.text("name"), one.choice("capacity", Capacity.class), one.instant("since"))).toList(),
                item.items("invitations").stream()
                        .map(one -> new Invitation(new MemberId(one.text("id")), one.text("secret"), one.text("name"),
                                one.choice("capacity", Capacity.class), one.instant("expiresAt")))
                        .toList());
    }
}
