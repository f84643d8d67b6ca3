package recognition.storage.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import recognition.domain.deadline.DeadlineKind;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.OpenDeadline;
import recognition.domain.message.OpenDeadlines;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.CaseOwner;
import recognition.storage.cases.DynamoCases;

/** Reads deadlines out of the items of cases, which all say them alike. */
public final class DynamoOpenDeadlines implements OpenDeadlines {
    /** The kinds of case in which somebody outside the Bureau has something to do. */
    private static final List<String> KINDS = List.of("VERIFICATION", "TITLE", "ASSESSMENT", "NOTICE");
    private static final String PERSON = "PERSON#";
    private static final int AT_ONCE = 200;

    private final Table table;

    public DynamoOpenDeadlines(Table table) {
        this.table = table;
    }

    @Override
    public List<OpenDeadline> of(Mailbox mailbox, Instant now) {
        var owned = KINDS.stream().flatMap(kind -> owned(kind + "#" + mailbox.name()))
                .flatMap(item -> read(item, now).stream());
        return Stream.concat(owned, applied(mailbox).flatMap(about -> of(about, now).stream()))
                .sorted(Comparator.comparing(OpenDeadline::dueAt)).toList();
    }

    /** The applications, and their assessments, that a person came to as the applicant. */
    private Stream<CaseName> applied(Mailbox mailbox) {
        if (!mailbox.name().startsWith(PERSON)) {
            return Stream.empty();
        }
        var query = QueryRequest.builder().tableName(table.name()).keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Item.empty()
                        .text(":pk", "APPLICANT#" + mailbox.name().substring(PERSON.length())).attributes())
                .build();
        return table.ask(client -> client.queryPaginator(query).items().stream().map(Item::of).toList()).stream()
                .map(item -> item.text("sk"))
                .flatMap(id -> Stream.of(new CaseName("TITLE", id), new CaseName("ASSESSMENT", id)));
    }

    private Stream<Item> owned(String owner) {
        var query = QueryRequest.builder().tableName(table.name()).indexName("mine")
                .keyConditionExpression("#owner = :owner").expressionAttributeNames(Map.of("#owner", "owner"))
                .expressionAttributeValues(Item.empty().text(":owner", owner).attributes()).build();
        return table.itemsOf(query).stream();
    }

    @Override
    public Optional<OpenDeadline> of(CaseName about, Instant now) {
        var found = table.ask(client -> client.getItem(get -> get.tableName(table.name())
                .key(Item.key(about.toString(), CaseOwner.CASE).attributes()).consistentRead(true)));
        return found.hasItem() ? read(Item.of(found.item()), now) : Optional.empty();
    }

    private static Optional<OpenDeadline> read(Item item, Instant now) {
        var row = item.row("deadline");
        return CaseName.parse(item.text("pk")).filter(_ -> row != null)
                .map(about -> new OpenDeadline(about, DeadlineKind.valueOf(row.text(0)), row.instant(1), row.flag(2)))
                .filter(deadline -> deadline.dueAt().isAfter(now));
    }

    @Override
    public List<CaseName> dueUntil(Instant now, Instant until) {
        var due = new ArrayList<CaseName>();
        for (var lane : List.of(Lane.NOTICES, Lane.CASES)) {
            for (int shard = 0; shard < DynamoCases.DUE.shards(); shard++) {
                due.addAll(between("%s#%02d".formatted(lane, shard), now, until));
            }
        }
        return due;
    }

    private List<CaseName> between(String bucket, Instant now, Instant until) {
        var query = QueryRequest.builder().tableName(table.name()).indexName("due")
                .keyConditionExpression("dueBucket = :bucket AND dueAt BETWEEN :now AND :until").limit(AT_ONCE)
                .expressionAttributeValues(Item.empty().text(":bucket", bucket).number(":now", now.getEpochSecond())
                        .number(":until", until.getEpochSecond()).attributes())
                .build();
        return table.ask(client -> client.queryPaginator(query).items().stream().map(Item::of)
                .flatMap(item -> CaseName.parse(item.text("pk")).stream()).toList());
    }
}
