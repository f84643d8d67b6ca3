package recognition.storage.objection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.Objection;
import recognition.domain.objection.ObjectionRules.Lodging;
import recognition.domain.objection.ObjectionRules.Settling;
import recognition.domain.objection.Objections;
import recognition.domain.objection.Objector;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;
import recognition.storage.notice.DynamoPublicNotices;

/** Keeps objections in the table; who objects in a partition of its own, which few functions may read. */
public final class DynamoObjections extends DynamoCases<ObjectionId, Objection> implements Objections {
    private static final String OBJECTOR = "OBJECTOR";
    private final DynamoPublicNotices notices;

    public DynamoObjections(Table table) {
        super(table, new ObjectionItem());
        this.notices = new DynamoPublicNotices(table);
    }

    @Override
    public Kept<Objection> lodge(Lodging lodging, Objector objector, Call call) {
        var item = Item.key(objectorKey(lodging.objection().after().opening().id()), OBJECTOR)
                .text("name", objector.name()).text("contact", objector.contact());
        var others = Stream.concat(notices.keeping(lodging.was(), lodging.notice()).stream(), Stream.of(putNew(item)));
        return movedOn(openWith(lodging.objection(), call, others.toList()));
    }

    @Override
    public Kept<Objection> keepSettling(Versioned<Objection> was, Settling step, Call call) {
        return movedOn(keepWith(was, step.objection(), call,
                step.notice() == null ? List.<TransactWriteItem>of() : notices.keeping(step.was(), step.notice())));
    }

    /** A notice that was in the way has only moved on meanwhile: that is stale, and not taken. */
    private static Kept<Objection> movedOn(Kept<Objection> kept) {
        return kept instanceof Kept.Taken ? new Kept.Stale<>() : kept;
    }

    @Override
    public Optional<Objector> objector(ObjectionId id) {
        return item(objectorKey(id), OBJECTOR).map(item -> new Objector(item.text("name"), item.text("contact")));
    }

    private static String objectorKey(ObjectionId id) {
        return OBJECTOR + "#" + id.value();
    }
}
