package recognition.storage.calendar;

import java.util.Optional;

import recognition.domain.calendar.CalendarYears;
import recognition.domain.calendar.LoadedYears;
import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;

/** Keeps what was loaded of a calendar in the table, as one item that is read at once. */
public final class DynamoCalendarYears extends DynamoCases<CalendarYears.Name, LoadedYears> implements CalendarYears {

    public DynamoCalendarYears(Table table) {
        super(table, new LoadedYearsItem());
    }

    @Override
    public Optional<Versioned<LoadedYears>> find(Name name) {
        return super.find(name).or(() -> Optional.of(Versioned.unkept(LoadedYears.NONE)));
    }

    @Override
    public Kept<LoadedYears> keep(Versioned<LoadedYears> was, Step<LoadedYears> step, Call call) {
        return was.version() == 0 ? open(step, call) : super.keep(was, step, call);
    }
}
