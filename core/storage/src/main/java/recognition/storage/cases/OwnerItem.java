package recognition.storage.cases;

import recognition.domain.access.Owner;
import recognition.domain.account.SocialCreditCode;
import recognition.storage.Item;

/** An owner's attributes: {@code unit}, {@code person}, or {@code bureau}. */
public final class OwnerItem {
    private OwnerItem() {}

    public static Item write(Item item, Owner owner) {
        return switch (owner) {
            case Owner.Individual(var subject) -> item.text("person", subject);
            case Owner.Unit(var code) -> item.text("unit", code.value());
            case Owner.Bureau() -> item.flag("bureau", true);
        };
    }

    public static Owner read(Item item) {
        if (item.flag("bureau")) {
            return new Owner.Bureau();
        }
        return item.has("unit")
                ? new Owner.Unit(new SocialCreditCode(item.text("unit")))
                : new Owner.Individual(item.text("person"));
    }
}
