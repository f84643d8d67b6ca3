package recognition.local;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.local.table.Yaml;

/**
 * Feeds the table's stream to one function, as Lambda's event source does: in order, in batches, and at least once. A batch that
 * fails is tried again as often as the template says, and then left behind.
 */
final class StreamReader implements AutoCloseable {
    private static final Logger LOG = System.getLogger("recognition.local");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(200);

    /**
     * What the template says of the reading.
     *
     * @param batchSize at most so many records a call
     * @param tries at most so many calls for one batch
     * @param filters what is handed over; everything where there is none
     */
    record Terms(String function, int batchSize, int tries, List<EventPattern> filters) {

        static Terms of(String function, Yaml event) {
            var properties = event.at("Properties");
            var filters = properties.at("FilterCriteria", "Filters").items().stream()
                    .map(filter -> new EventPattern((Map<?, ?>) Yaml.parse(filter.at("Pattern").text()).value()))
                    .toList();
            return new Terms(function, number(properties.at("BatchSize"), 100),
                    number(properties.at("MaximumRetryAttempts"), Integer.MAX_VALUE - 1) + 1, filters);
        }

        private static int number(Yaml value, int standard) {
            return value.present() ? Integer.parseInt(value.text()) : standard;
        }

        boolean wants(ObjectNode record) {
            return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.matches(record));
        }
    }

    private final Terms terms;
    private final Functions functions;
    private final Checkpoints checkpoints;
    private final TableStream stream;
    private final Map<String, String> iterators = new HashMap<>();
    private final Thread thread;

    StreamReader(Terms terms, Functions functions, Checkpoints checkpoints, TableStream stream) {
        this.terms = terms;
        this.functions = functions;
        this.checkpoints = checkpoints;
        this.stream = stream;
        thread = Thread.ofVirtual().name("stream for " + terms.function).start(this::run);
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                readAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() throws InterruptedException {
        try {
            for (var shard : stream.shards()) {
                read(shard);
            }
        } catch (IOException e) {
            iterators.clear();
            LOG.log(Level.DEBUG, "The stream is read again from the last checkpoint", e);
        }
    }

    /** Reads a shard to its present end. One that has ended for good leaves an empty iterator. */
    private void read(String shard) throws IOException, InterruptedException {
        var iterator = iterators.get(shard);
        if (iterator == null) {
            iterator = stream.iterator(shard, checkpoints.of(terms.function, shard));
        }
        for (var more = true; more && !iterator.isEmpty();) {
            var part = stream.read(iterator, terms.batchSize);
            more = !part.records().isEmpty();
            if (more) {
                handOver(part.records());
                checkpoints.set(terms.function, shard, sequenceNumber(part.records().getLast()));
            }
            iterator = part.next() == null ? "" : part.next();
            iterators.put(shard, iterator);
        }
    }

    private void handOver(List<ObjectNode> read) throws InterruptedException {
        var left = read.stream().filter(terms::wants).toList();
        for (var attempt = 1; !left.isEmpty() && attempt <= terms.tries; attempt++) {
            left = failed(left, functions.invoke(terms.function, event(left)));
            if (!left.isEmpty()) {
                Thread.sleep(PAUSE.multipliedBy(Math.min(attempt, 25)));
            }
        }
        if (!left.isEmpty()) {
            LOG.log(Level.ERROR, "{0} failed on {1} records; in the cloud they would lie in the dead letter queue",
                    terms.function,
                    left.size());
        }
    }

    private static byte[] event(List<ObjectNode> records) {
        var event = JSON.createObjectNode();
        event.putArray("Records").addAll(records);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is to be tried again: all of a batch that failed, or what comes from the first item that the function names. */
    private static List<ObjectNode> failed(List<ObjectNode> batch, Outcome outcome) {
        if (!(outcome instanceof Outcome.Returned(byte[] payload))) {
            return batch;
        }
        try {
            var failures = JSON.readTree(payload).path("batchItemFailures");
            var named = StreamSupport.stream(failures.spliterator(), false)
                    .map(item -> item.path("itemIdentifier").asText()).toList();
            return named.isEmpty()
                    ? List.of()
                    : batch.stream().dropWhile(record -> !named.contains(sequenceNumber(record))).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String sequenceNumber(ObjectNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
