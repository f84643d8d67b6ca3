package recognition.local;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a local cloud is to run.
 *
 * @param data the folder that keeps everything; null to keep nothing
 * @param portal the folder of the built pages
 * @param clock what the clock of the house is moved to at the start; null to leave it
 */
public record Options(Ports ports, Path data, Path portal, Instant clock) {
    private static final Set<String> NAMES = Set.of("gateway-port", "issuer-port", "objects-port", "table-port",
            "mail-port", "data",
            "portal", "clock");
    static final String HELP = """
            --gateway-port=8080  --issuer-port=8081  --objects-port=8082  --table-port=8083  --mail-port=8084
            --data=.local-cloud            the folder that keeps everything; empty to keep nothing
            --portal=portal/target/dist    the folder of the built pages
            --clock=2026-11-24T09:00:00+08:00   moves the clock of the house""";

    /** Nothing is kept, and every part listens where there is room. */
    public static Options forTests() {
        return new Options(Ports.ANY, null, Path.of("portal", "target", "dist"), null);
    }

    /** @throws IllegalArgumentException that says what is wrong with them */
    static Options parse(String... arguments) {
        var given = new TreeMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length != 2 || !parts[0].startsWith("--") || !NAMES.contains(parts[0].substring(2))) {
                throw new IllegalArgumentException("Not an option: " + argument + "\n" + HELP);
            }
            given.put(parts[0].substring(2), parts[1]);
        }
        var standard = Ports.STANDARD;
        var ports = new Ports(port(given.get("gateway-port"), standard.gateway()),
                port(given.get("issuer-port"), standard.issuer()),
                port(given.get("objects-port"), standard.objects()), port(given.get("table-port"), standard.table()),
                port(given.get("mail-port"), standard.mail()));
        var data = given.getOrDefault("data", ".local-cloud");
        var clock = given.get("clock");
        return new Options(ports, data.isEmpty() ? null : Path.of(data),
                Path.of(given.getOrDefault("portal", "portal/target/dist")),
                clock == null ? null : OffsetDateTime.parse(clock).toInstant());
    }

    private static int port(String given, int standard) {
        return given == null ? standard : Integer.parseInt(given);
    }
}
