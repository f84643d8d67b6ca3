package recognition.storage.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.calendar.CalendarYears;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.LoadedYears;
import recognition.domain.calendar.LoadedYears.Proposal;
import recognition.domain.calendar.Paper;
import recognition.domain.calendar.WorkingDayYear;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;

/** What was loaded of a calendar as an item. */
final class LoadedYearsItem implements CaseItem<CalendarYears.Name, LoadedYears> {

    @Override
    public String kind() {
        return "CALENDAR";
    }

    @Override
    public String name(CalendarYears.Name id) {
        return id.name();
    }

    @Override
    public CalendarYears.Name id(LoadedYears state) {
        return CalendarYears.Name.CHINA;
    }

    /** It belongs to nobody; no subject of a token looks like this. */
    @Override
    public Owner owner(LoadedYears state) {
        return new Owner.Individual("CALENDAR");
    }

    @Override
    public Optional<Role> waitingFor(LoadedYears state) {
        return state.proposals().isEmpty() ? Optional.empty() : Optional.of(Role.APPROVER);
    }

    @Override
    public Item write(LoadedYears state) {
        return Item.empty().text("stage", state.proposals().isEmpty() ? "LOADED" : "PROPOSED")
                .items("versions", state.versions().stream().map(LoadedYearsItem::year).toList())
                .items("proposals", state.proposals().stream().map(LoadedYearsItem::proposal).toList());
    }

    @Override
    public LoadedYears read(Item item) {
        return new LoadedYears(item.items("versions").stream().map(LoadedYearsItem::year).toList(),
                item.items("proposals").stream().map(LoadedYearsItem::proposal).toList());
    }

    private static Item proposal(Proposal proposal) {
        return Item.empty().item("year", year(proposal.year())).text("by", proposal.by()).instant("at", proposal.at());
    }

    private static Proposal proposal(Item item) {
        return new Proposal(year(item.item("year")), item.text("by"), item.instant("at"));
    }

    private static Item year(WorkingDayYear year) {
        var source = year.source();
        return Item.empty().number("year", year.year()).number("version", year.version())
                .instant("inForceFrom", year.inForceFrom()).text("title", source.title())
                .text("documentNumber", source.documentNumber()).date("issuedOn", source.issuedOn())
                .text("address", source.address().toString())
                .items("holidays", year.holidays().stream().map(LoadedYearsItem::holiday).toList())
                .texts("makeupWorkdays", year.makeupWorkdays().stream().map(LocalDate::toString).toList());
    }

    private static WorkingDayYear year(Item item) {
        var source = new Paper(item.text("title"), item.text("documentNumber"), item.date("issuedOn"),
                URI.create(item.text("address")));
        return new WorkingDayYear((int) item.number("year"), (int) item.number("version"), source,
                item.instant("inForceFrom"), item.items("holidays").stream().map(LoadedYearsItem::holiday).toList(),
                item.texts("makeupWorkdays").stream().map(LocalDate::parse).toList());
    }

    private static Item holiday(Holiday holiday) {
        return Item.empty().text("nameZh", holiday.nameZh()).text("nameEn", holiday.nameEn())
                .date("first", holiday.first()).date("last", holiday.last());
    }

    private static Holiday holiday(Item item) {
        return new Holiday(item.text("nameZh"), item.text("nameEn"), item.date("first"), item.date("last"));
    }
}
