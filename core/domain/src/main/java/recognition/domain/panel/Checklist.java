package recognition.domain.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import recognition.domain.panel.ChecklistItem.Mark;

/** What an officer found on going through the application, item by item. */
public record Checklist(Map<ChecklistItem, Mark> marks) {
    public Checklist {
        marks = Map.copyOf(marks);
    }

    /** The items that stand in the way of acceptance, in the order of the regulation. */
    public List<ChecklistItem> open() {
        return Stream.of(ChecklistItem.values()).filter(item -> !item.isFulfilledBy(marks.get(item))).toList();
    }
}
