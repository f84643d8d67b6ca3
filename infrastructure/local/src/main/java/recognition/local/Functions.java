package recognition.local;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import recognition.local.function.Invocation;
import recognition.local.table.Template;

/**
 * The template's functions in this process, each made at its first call by the constructor that Lambda uses. Lambda gives an
 * instance one event at a time; here calls of one instance run beside each other.
 */
final class Functions implements AutoCloseable {
    private static final Logger LOG = System.getLogger("recognition.local");
    private static final int TRIES_OF_AN_EVENT = 3;

    private final Map<String, FunctionDefinition> definitions;
    private final Map<String, Invocable> made = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Functions(Template template) {
        definitions = FunctionDefinition.of(template);
    }

    Map<String, FunctionDefinition> definitions() {
        return definitions;
    }

    private static Invocation running(String name, Duration timeout) {
        var endsAt = System.nanoTime() + timeout.toNanos();
        return new Invocation(name, () -> (int) ((endsAt - System.nanoTime()) / 1_000_000),
                line -> System.out.println(line.stripTrailing()));
    }

    /** Runs a function and waits, at most as long as it may run and as the caller waits. */
    Outcome invoke(String name, byte[] event, Duration patience) {
        var definition = definitions.get(name);
        var run = threads.submit(() -> made.computeIfAbsent(name, key -> make(definition)).invoke(event,
                running(name, definition.timeout())));
        var wait = patience.compareTo(definition.timeout()) < 0 ? patience : definition.timeout();
        try {
            return new Outcome.Returned(run.get(wait.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return failed(name, e.getCause());
        } catch (TimeoutException e) {
            run.cancel(true);
            return wait.equals(patience)
                    ? new Outcome.TimedOut()
                    : failed(name, new IllegalStateException("Task timed out after " + wait));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(e);
        }
    }

    /** Runs a function and waits as long as it may run. */
    Outcome invoke(String name, byte[] event) {
        return invoke(name, event, Duration.ofMinutes(15));
    }

    /** Hands an event over as Lambda's queue does, and nobody waits. */
    void invokeLater(String name, byte[] event) {
        threads.execute(() -> deliver(name, event));
    }

    /** Hands an event over as Lambda's queue does: up to three tries. */
    void deliver(String name, byte[] event) {
        for (var attempt = 1; attempt <= TRIES_OF_AN_EVENT; attempt++) {
            if (invoke(name, event) instanceof Outcome.Returned || Thread.currentThread().isInterrupted()) {
                return;
            }
        }
        LOG.log(Level.ERROR, "{0} failed {1} times; in the cloud the event would lie in the dead letter queue", name,
                TRIES_OF_AN_EVENT);
    }

    private static Invocable make(FunctionDefinition definition) {
        try {
            return Invocable.of(definition.handler());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("template.yaml names " + definition.handler() + ", which cannot be made",
                    e);
        }
    }

    private static Outcome failed(String name, Throwable cause) {
        if (!Authorizer.NO.equals(cause.getMessage())) {
            LOG.log(Level.ERROR, name + " failed", cause);
        }
        return new Outcome.Failed(cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
