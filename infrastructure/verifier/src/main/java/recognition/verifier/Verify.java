package recognition.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import recognition.certificate.KeySet;
import recognition.domain.seal.SealKey;

/**
 * Verifies results on the command line, without a network: the text of a print's QR code or a credential a line, on the standard
 * input. Exit status 0 where all are genuine and none is known to be revoked or suspended, 1 otherwise, 2 for wrong arguments.
 */
public final class Verify {
    private static final String USAGE = """
            java -jar verifier.jar --keys=keys.json [--list=revocation-0.jwt --list=suspension-0.jwt] [--times=1000] < texts

            --keys   what GET /v1/keys answered
            --list   what GET /v1/status-lists/… answered; without lists the status is not known
            --times  verifies each so often more, and says how long that takes""";

    private Verify() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.in, out));
    }

    static int run(String[] arguments, InputStream in, PrintStream out) throws IOException {
        try {
            var verifier = new Verifier(keys(values(arguments, "keys")), texts(values(arguments, "list")));
            var times = values(arguments, "times").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
            var good = true;
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                good &= line.isBlank() || isGood(told(verifier.verify(line), out));
                if (times > 0 && !line.isBlank()) {
                    measure(verifier, line, times, out);
                }
            }
            return good ? 0 : 1;
        } catch (IllegalArgumentException | ParseException wrong) {
            out.println(wrong.getMessage() + "\n" + USAGE);
            return 2;
        }
    }

    private static List<String> values(String[] arguments, String name) {
        for (var argument : arguments) {
            if (!argument.matches("--(keys|list|times)=.+")) {
                throw new IllegalArgumentException("Not an option: " + argument);
            }
        }
        var prefix = "--" + name + "=";
        return Arrays.stream(arguments).filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length())).toList();
    }

    private static List<SealKey> keys(List<String> files) throws IOException, ParseException {
        var keys = new ArrayList<SealKey>();
        for (var text : texts(files)) {
            keys.addAll(KeySet.parse(text));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No keys");
        }
        return keys;
    }

    private static List<String> texts(List<String> files) throws IOException {
        var texts = new ArrayList<String>();
        for (var file : files) {
            texts.add(Files.readString(Path.of(file)));
        }
        return texts;
    }

    private static Verdict told(Verdict verdict, PrintStream out) {
        switch (verdict) {
            case Verdict.Genuine(var says, var status, var listFrom) -> {
                out.println("GENUINE, status " + status + (listFrom == null ? "" : " by a list of " + listFrom));
                says.forEach((name, value) -> out.println("  " + name + ": " + value));
            }
            case Verdict.KeyUnknown() ->
                out.println("NOT SIGNED with any of these keys: forged, or they are out of date");
            case Verdict.NotGenuine() -> out.println("NOT GENUINE: changed, cut short, or something else");
        }
        return verdict;
    }

    private static boolean isGood(Verdict verdict) {
        return verdict instanceof Verdict.Genuine genuine && switch (genuine.status()) {
            case GOOD, NOT_KNOWN -> true;
            case SUSPENDED, REVOKED -> false;
        };
    }

    private static void measure(Verifier verifier, String text, int times, PrintStream out) {
        var milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            verifier.verify(text);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = milliseconds[0];
        Arrays.sort(milliseconds);
        out.printf("  %d times: first %.2f ms, p50 %.2f ms, p99 %.2f ms, slowest %.2f ms%n", times, first,
                milliseconds[times / 2], milliseconds[times * 99 / 100], milliseconds[times - 1]);
    }
}
