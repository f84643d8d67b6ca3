package recognition.storage.panel;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.panel.Panel;
import recognition.domain.panel.Panel.Appointed;
import recognition.domain.panel.Panel.Dissolved;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Opening;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.Panel.Slot;
import recognition.domain.panel.PanelId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;

/** A panel as an item. All panels belong to the Bureau. */
final class PanelItem implements CaseItem<PanelId, Panel> {
    static final Owner BUREAU = new Owner.Individual("BUREAU");

    @Override
    public String kind() {
        return "PANEL";
    }

    @Override
    public String name(PanelId id) {
        return id.value();
    }

    @Override
    public PanelId id(Panel state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(Panel state) {
        return BUREAU;
    }

    @Override
    public Optional<Role> waitingFor(Panel state) {
        return Optional.empty();
    }

    @Override
    public Item write(Panel state) {
        var opening = state.opening();
        var item = Item.empty().text("id", opening.id().value()).text("round", opening.round())
                .choice("series", opening.series()).instant("openedAt", opening.openedAt());
        return switch (state) {
            case Appointed(_, var seats, var slots) -> item.text("stage", "APPOINTED")
                    .items("seats", seats.stream().map(PanelItem::seat).toList())
                    .items("slots", slots.stream().map(PanelItem::slot).toList());
            case Dissolved(_, var at) -> item.text("stage", "DISSOLVED").instant("at", at);
        };
    }

    @Override
    public Panel read(Item item) {
        var opening = new Opening(new PanelId(item.text("id")), item.text("round"),
                item.choice("series", TitleSeries.class), item.instant("openedAt"));
        return switch (item.text("stage")) {
            case "APPOINTED" -> new Appointed(opening, seats(item),
                    item.items("slots").stream().map(PanelItem::slot).toList());
            case "DISSOLVED" -> new Dissolved(opening, item.instant("at"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    static List<Seat> seats(Item item) {
        return item.items("seats").stream().map(PanelItem::seat).toList();
    }

    static Item seat(Seat seat) {
        return Item.empty().text("subject", seat.subject()).choice("office", seat.office()).text("name", seat.name())
                .text("employer", seat.employer() == null ? null : seat.employer().value());
    }

    private static Seat seat(Item item) {
        return new Seat(item.text("subject"), item.choice("office", Office.class), item.text("name"),
                item.has("employer") ? new SocialCreditCode(item.text("employer")) : null);
    }

    static Item slot(Slot slot) {
        return Item.empty().instant("starts", slot.starts()).number("minutes", slot.length().toMinutes())
                .text("zone", slot.zone().getId()).text("place", slot.place());
    }

    static Slot slot(Item item) {
        return new Slot(item.instant("starts"), Duration.ofMinutes(item.number("minutes")),
                ZoneId.of(item.text("zone")), item.text("place"));
    }
}
