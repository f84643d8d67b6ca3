package recognition.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import jakarta.mail.Address;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import recognition.domain.Decision.Accepted;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.Account.Language;
import recognition.domain.account.AccountRules;
import recognition.domain.cases.Step;
import recognition.domain.cases.Unavailable;
import recognition.domain.message.CaseName;
import recognition.functions.message.DeliverMessages;
import recognition.functions.message.MessageJobs;
import recognition.functions.message.RetryMail;
import recognition.local.function.Invocation;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;

/**
 * Tells people what happened: the table's stream is read in its order and at least once, in batches that fail in part, by processes
 * that end in the middle; the mail server is down, answers and is not heard, or refuses.
 */
final class Post implements SimulatedMail.Server {
    private static final int BATCH = 10;
    /** How the addresses of issuing bodies end. */
    static final String ISSUERS = "@issuer.example";
    /** How an address begins that no mail reaches any more. */
    static final String GONE = "gone-";
    private static final Set<String> OVER = Set.of("SENT", "BOUNCED", "FAILED", "NO_ADDRESS");

    private final World world;
    private final DeliverMessages deliver;
    private final RetryMail retry;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean isTriggered;
    private int next;

    Post(World world) {
        this.world = world;
        var jobs = new MessageJobs(new Table(world.store, "table"), world::someCalendar, world.clock,
                SimulatedMail.session(this));
        this.deliver = jobs.deliverMessages();
        this.retry = jobs.retryMail();
    }

    /** Somebody who can be written to. */
    void register(String subject, Instant at) {
        var account = new Account(subject, subject + "@example.org", Language.ZH, null, at);
        var person = new Caller.Person(subject, Set.of(Role.HOLDER), null);
        if (AccountRules.register(account, person) instanceof Accepted<Step<Account>>(var step)) {
            world.quietly(() -> new DynamoAccounts(new Table(world.store, "table")).open(step, null));
        }
    }

    /** What was written is delivered within seconds, and what is not taken is tried again. */
    void noteWrites() {
        if (!isTriggered && next < world.store.stream().size()) {
            isTriggered = true;
            world.at(world.clock.real().plusMillis(world.random.nextInt(5_000)), this::deliver);
            world.at(world.clock.real().plusSeconds(world.random.nextInt(600)), this::retry);
        }
    }

    private void deliver() {
        isTriggered = false;
        int end = Math.min(world.store.stream().size(), next + BATCH);
        var records = IntStream.range(next, end).mapToObj(this::record).toList();
        int gone = world.process(() -> {
            var failures = deliver.handleRequest(new DynamodbEvent() {
                {
                    setRecords(records);
                }
            }, new Invocation(() -> 60_000)).getBatchItemFailures();
            return failures.isEmpty() ? end : Integer.parseInt(failures.getFirst().getItemIdentifier());
        }, next);
        if (gone < end) {
            world.reached("a batch of lines was delivered again");
        }
        next = gone;
    }

    private DynamodbStreamRecord record(int index) {
        var record = new DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withNewImage(image(world.store.stream().get(index)))
                .withSequenceNumber(Integer.toString(index))
                .withApproximateCreationDateTime(Date.from(world.written.get(index))));
        return record;
    }

    private void retry() {
        world.process(() -> {
            try {
                retry.handleRequest("any event", new Invocation(() -> 60_000));
            } catch (Unavailable unavailable) {
                world.reached("mail ended by the store");
            } catch (IllegalStateException failed) {
                world.reached("a mail could not be made for a moment");
            }
            return 0;
        }, 0);
    }

    /** Everything is delivered, the server is well, and mail is tried until it is over. */
    void end() {
        for (int i = 0; i < 10; i++) {
            while (next < world.store.stream().size()) {
                deliver();
            }
            world.clock.advanceTo(world.clock.real().plus(Duration.ofHours(13)));
            world.store.settle();
            retry();
        }
    }

    /** Every line that is to be told lies once in the mailbox of each party, and its mail came to an end. */
    void check() {
        var told = new TreeMap<String, Long>();
        world.store.items(item -> item).stream().filter(item -> item.containsKey("mail"))
                .map(item -> item.get("pk").s()).distinct()
                .forEach(box -> counted(item -> item.containsKey("mail") && item.get("pk").s().equals(box),
                        item -> item.get("case").s()).forEach((line, times) -> told.merge(line, times, Math::max)));
        var lines = counted(Post::isTold, item -> item.get("pk").s());
        hold(told.equals(lines), "every party is told once of everything", told + " for " + lines);
        world.store.items(item -> item).stream().filter(item -> item.containsKey("mail")).forEach(this::check);
    }

    private void check(Map<String, AttributeValue> message) {
        var state = message.get("mail").m().get("state").s();
        hold(OVER.contains(state), "no mail is stuck", message);
        int times = taken.getOrDefault(id(message), 0);
        hold(!state.equals("SENT") || times > 0, "what counts as mailed was mailed", message);
        hold(!state.equals("FAILED") || Integer.parseInt(message.get("mail").m().get("attempts").n()) >= 8,
                "a mail is given up after eight attempts", message);
        world.reached("mail " + state);
        if (times > 1) {
            world.reached("a mail went out twice, under one name");
        }
    }

    private static String id(Map<String, AttributeValue> message) {
        var place = message.get("sk").s().split("#");
        return "<m_" + place[1] + "_" + place[2] + "@recognition.example>";
    }

    private static boolean isTold(Map<String, AttributeValue> item) {
        return item.get("sk").s().startsWith("EVENT#") && MessageJobs.TEXTS.of(item.get("kind").s()).isPresent()
                && CaseName.parse(item.get("pk").s()).isPresent();
    }

    private Map<String, Long> counted(Predicate<Map<String, AttributeValue>> which,
            Function<Map<String, AttributeValue>, String> about) {
        return world.store.items(item -> item).stream().filter(which).collect(Collectors.groupingBy(
                item -> about.apply(item) + " " + item.get("kind").s() + " " + item.get("at").n(), TreeMap::new,
                Collectors.counting()));
    }

    @Override
    public Fault fault() {
        return world.fault(true);
    }

    @Override
    public boolean refuses(Address recipient) {
        var address = recipient.toString();
        boolean refuses = address.endsWith(ISSUERS)
                ? address.startsWith(GONE)
                : world.random.nextInt(20) == 0;
        if (refuses) {
            refused.add(address);
        }
        return refuses;
    }

    /** Whether a mail to an address has come back. */
    boolean hasRefused(String address) {
        return refused.contains(address);
    }

    @Override
    public void taken(String messageId) {
        taken.merge(messageId, 1, Integer::sum);
    }

    private static void hold(boolean holds, String invariant, Object what) {
        if (!holds) {
            throw new Violation(invariant, what);
        }
    }

    private static Map<String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue> image(
            Map<String, AttributeValue> item) {
        var image = new HashMap<String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue>();
        item.forEach((name, value) -> image.put(name, value(value)));
        return image;
    }

    private static com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue value(
            AttributeValue from) {
        var to = new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue();
        return switch (from.type()) {
            case S -> to.withS(from.s());
            case N -> to.withN(from.n());
            case B -> to.withB(from.b().asByteBuffer());
            case BOOL -> to.withBOOL(from.bool());
            case M -> to.withM(image(from.m()));
            case L -> to.withL(from.l().stream().map(Post::value).toList());
            case NUL -> to.withNULL(true);
            case SS -> to.withSS(new ArrayList<>(from.ss()));
            default -> throw new UnsupportedOperationException(from.toString());
        };
    }
}
