package recognition.bench.cold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way to do the job.
 *
 * @param task the folder that Lambda would unpack the package into
 * @param packed bytes of the package
 * @param command what starts it, after the environment's own
 */
record Peer(String name, Path task, long packed, List<String> command) {
    /** As the managed runtime starts Java in a function of 1,024 MB without SnapStart. */
    private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx768m", "--enable-native-access=ALL-UNNAMED");
    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    /** @param client the class path of the runtime client */
    static Peer java(String name, Path task, long packed, String client, String handler, String... flags) {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of(flags));
        command.addAll(List.of("-classpath", client, CLIENT, handler));
        return new Peer(name, task, packed, command);
    }

    Peer with(String flag) {
        var flagged = new ArrayList<>(command);
        flagged.add(1, flag);
        return new Peer(name, task, packed, flagged);
    }

    /** The client looks for the function in the working directory. */
    Process start(RuntimeApi api) throws IOException {
        var builder = new ProcessBuilder(new ArrayList<>(List.of("taskset", "-c", "0")));
        builder.command().addAll(command);
        builder.environment().putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "LAMBDA_TASK_ROOT",
                task.toString(), "AWS_REGION", "cn-north-1", "AWS_LAMBDA_FUNCTION_NAME", name,
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024", "AWS_LAMBDA_FUNCTION_VERSION", "1"));
        return builder.directory(task.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
