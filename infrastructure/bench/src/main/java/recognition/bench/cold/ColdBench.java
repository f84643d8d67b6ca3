package recognition.bench.cold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * From the start of a process to its first answer, in turn: the packaged {@code SearchCatalog}, the plain handler, both under Lambda's
 * real client for Java, and Node. Builds the two peers itself, from its own class path.
 */
public final class ColdBench {
    private static final String OURS = "recognition.functions.catalog.SearchCatalog";
    private static final List<String> OF_PLAIN = List.of("aws-lambda-java-core", "aws-lambda-java-events",
            "jackson-annotations", "jackson-core", "jackson-databind", "joda-time");
    private static final List<String> OF_CLIENT = List.of("aws-lambda-java-runtime-interface-client",
            "aws-lambda-java-core", "aws-lambda-java-serialization", "utils-lite", "annotations");

    private final Path folder;
    private final byte[] event;
    private final Map<String, List<Start>> starts = new HashMap<>();

    private ColdBench(Path folder, byte[] event) {
        this.folder = folder;
        this.event = event;
    }

    /** @param arguments the package of SearchCatalog; the event; how many starts of each */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("cold");
        new ColdBench(folder, Files.readAllBytes(Path.of(arguments[1]))).run(Path.of(arguments[0]),
                Integer.parseInt(arguments[2]));
    }

    private void run(Path zip, int times) throws IOException, InterruptedException {
        var ours = ours(zip);
        var peers = List.of(ours, withAotCache(ours), plain(), node());
        for (int round = -1; round < times; round++) {
            for (var peer : peers) {
                var start = start(peer);
                if (round >= 0) {
                    starts.computeIfAbsent(peer.name(), _ -> new ArrayList<>()).add(start);
                }
            }
        }
        System.out.printf("%d starts of each, in turn; one processor; medians of process start to first answer%n%n",
                times);
        System.out.printf("%-34s %9s %8s %9s %9s %9s %9s%n", "", "wall ms", "of plain", "cpu ms", "rss MB", "classes",
                "zip kB");
        double plain = median(peers.get(2), start -> start.wall());
        for (var peer : peers) {
            double wall = median(peer, start -> start.wall());
            System.out.printf("%-34s %9.0f %8.2f %9.0f %9.1f %9s %9.0f%n", peer.name(), wall, wall / plain,
                    median(peer, start -> start.cpu()), median(peer, start -> start.resident()), classes(peer),
                    peer.packed() / 1e3);
        }
    }

    /** @param wall milliseconds to the answer; @param cpu milliseconds of the processor; @param resident megabytes at most */
    private record Start(double wall, double cpu, double resident) {}

    private Start start(Peer peer) throws IOException, InterruptedException {
        try (var api = new RuntimeApi(event)) {
            long began = System.nanoTime();
            var process = peer.start(api);
            try {
                var answered = api.await();
                if (!new String(answered.body(), StandardCharsets.UTF_8).contains("\"statusCode\":200")) {
                    throw new IllegalStateException(peer.name() + " answered " + new String(answered.body()));
                }
                return new Start((answered.at() - began) / 1e6, cpu(process), resident(process));
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static double cpu(Process process) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
    }

    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst().orElse(0) / 1e3;
    }

    /** Counted in a start of its own, for counting costs time. */
    private String classes(Peer peer) throws IOException, InterruptedException {
        if (!peer.command().getFirst().endsWith("java")) {
            return "–";
        }
        var log = folder.resolve(peer.name().replaceAll("\\W+", "-") + ".classes");
        start(peer.with("-Xlog:class+load:file=" + log));
        try (var lines = Files.lines(log)) {
            return Long.toString(lines.filter(line -> line.contains("source:")).count());
        }
    }

    private double median(Peer peer, ToDoubleFunction<Start> of) {
        var sorted = starts.get(peer.name()).stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private Peer ours(Path zip) throws IOException {
        var task = folder.resolve("ours");
        try (var packed = new ZipFile(zip.toFile())) {
            for (var entry : packed.stream().filter(one -> !one.isDirectory()).toList()) {
                var to = task.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                Files.write(to, packed.getInputStream(entry).readAllBytes());
            }
        }
        return Peer.java("SearchCatalog, zip", task, Files.size(zip), jars(OF_CLIENT), OURS);
    }

    /** As a container image would hold it: the package on the class path, and a cache made by one start of it. */
    private Peer withAotCache(Peer ours) throws IOException, InterruptedException {
        var cache = folder.resolve("ours.aot");
        var jar = zip(ours.task(), folder.resolve("ours.jar"));
        var path = jars(OF_CLIENT) + ":" + jar;
        var name = "SearchCatalog, image with AOT cache";
        try (var api = new RuntimeApi(event)) {
            var training = Peer.java(name, folder, 0, path, OURS, "-XX:AOTCacheOutput=" + cache).start(api);
            api.await();
            training.destroy();
            training.waitFor();
        }
        return Peer.java(name, folder, Files.size(jar), path, OURS, "-XX:AOTCache=" + cache);
    }

    private Peer plain() throws IOException {
        var task = folder.resolve("plain");
        rows(task);
        for (var name : List.of("PlainSearch", "PlainSearch$Issuer", "PlainSearch$Row", "PlainSearch$Hit")) {
            copy("/recognition/bench/cold/" + name + ".class",
                    task.resolve("recognition/bench/cold/" + name + ".class"));
        }
        var lib = Files.createDirectories(task.resolve("lib"));
        for (var jar : jars(OF_PLAIN).split(":")) {
            Files.copy(Path.of(jar), lib.resolve(Path.of(jar).getFileName()));
        }
        return Peer.java("plain handler, zip", task, Files.size(zip(task, folder.resolve("plain.zip"))),
                jars(OF_CLIENT),
                PlainSearch.class.getName());
    }

    private Peer node() throws IOException {
        var task = folder.resolve("node");
        rows(task);
        copy("/recognition/bench/cold/index.js", task.resolve("index.js"));
        var bootstrap = folder.resolve("bootstrap.js");
        copy("/recognition/bench/cold/bootstrap.js", bootstrap);
        return new Peer("Node, plain", task, Files.size(zip(task, folder.resolve("node.zip"))),
                List.of("node", bootstrap.toString()));
    }

    private static void rows(Path task) throws IOException {
        for (var category : List.of("A", "B", "C", "D")) {
            copy("/catalog-json/shanghai/3.0/" + category + ".json", task.resolve("rows/" + category + ".json"));
        }
    }

    private static void copy(String resource, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var from = ColdBench.class.getResourceAsStream(resource)) {
            Files.write(to, from.readAllBytes());
        }
    }

    private static Path zip(Path task, Path to) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(to)); Stream<Path> files = Files.walk(task)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    out.putNextEntry(new ZipEntry(task.relativize(file).toString()));
                    Files.copy(file, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }

    /** The jars of the class path that these artifacts are, in their order. */
    private static String jars(List<String> artifacts) {
        var path = Arrays.asList(System.getProperty("java.class.path").split(":"));
        return String.join(":", artifacts.stream().flatMap(artifact -> path.stream().filter(
                jar -> Path.of(jar).getFileName().toString().matches(artifact + "-[0-9.]+\\.jar"))).toList());
    }
}
