package recognition.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Runs the local cloud until it is told to stop, or whoever started it has ended. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %5$s%6$s%n");
        var started = Instant.now();
        try {
            var options = Options.parse(arguments);
            var cloud = LocalCloud.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(cloud::close, "stop"));
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
            System.out.println(welcome(cloud.address().toString(), options, cloud.scanner(),
                    Duration.between(started, Instant.now())));
            new CountDownLatch(1).await();
        } catch (Ports.Taken | IllegalArgumentException | IllegalStateException | IOException e) {
            System.err.println("The local cloud does not start. " + e.getMessage());
            System.exit(1);
        }
    }

    private static String welcome(String address, Options options, String scanner, Duration took) {
        return """

                Recognition runs on this machine · 境外职业资格认可系统已在本机运行
                  Portal 门户      %1$s/
                  API 接口         %1$s/v1/catalog/entries?q=CFA
                  Console 控制台   %1$s/local   accounts, mails, clock · 账户、邮件、时钟
                  Sign in 登录     TOKEN=$(curl -s %1$s/local/sign-in/holder)
                                   curl -H "Authorization: Bearer $TOKEN" %1$s/v1/verifications
                  Accounts 账户    %2$s
                  Data 数据        %3$s
                  Malware 查毒     %5$s
                Started in %4$.1f s. Ctrl-C stops it. 按 Ctrl-C 停止。
                """.formatted(address, String.join(", ", Account.samples().keySet()),
                options.data() == null
                        ? "nothing is kept"
                        : options.data().toAbsolutePath() + " (remove it to begin anew)",
                took.toMillis() / 1000.0, scanner);
    }
}
