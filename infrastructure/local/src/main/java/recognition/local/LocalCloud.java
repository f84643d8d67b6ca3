package recognition.local;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import recognition.local.table.TableServer;
import recognition.local.table.Template;

/**
 * The whole of the template in one process: its table, buckets, functions, API and schedules, with an issuer of tokens and a mail
 * server beside them. Settings are system properties, so that there is one local cloud a process.
 */
public final class LocalCloud implements AutoCloseable {
    private static final String AUDIENCE = "recognition";
    /** What an account may ask of API Gateway. */
    private static final int REQUESTS_PER_SECOND = 10_000;
    private static final int BURST = 5_000;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Ports ports;
    private final Path data;
    private final MalwareScanner scanner = MalwareScanner.ofThisMachine();
    private TokenIssuer issuer;
    private ObjectStore objects;

    private LocalCloud(Options options) {
        ports = options.ports().chosen();
        data = options.data();
    }

    /**
     * Starts the house's template.
     *
     * @throws Ports.Taken where a port is not free
     */
    public static LocalCloud start(Options options) throws Exception {
        return start(options, Template.ofTheHouse(), ApiDescription.ofTheHouse());
    }

    static LocalCloud start(Options options, Template template, ApiDescription api) throws Exception {
        var cloud = new LocalCloud(options);
        try {
            cloud.run(options, template, api);
            return cloud;
        } catch (Exception e) {
            cloud.close();
            throw e;
        }
    }

    private void run(Options options, Template template, ApiDescription api) throws Exception {
        lockData();
        var accounts = Account.samples();
        issuer = opened(new TokenIssuer(ports.issuer(), AUDIENCE, accounts));
        var mails = opened(new MailServer(ports.mail()));
        var names = Names.of(template, parameters());
        var tables = opened(TableServer.start(kept("table"), ports.table()));
        var table = names.of(template, "AWS::DynamoDB::Table").getFirst();
        tables.ensureTable(template, table);
        var functions = opened(new Functions(template));
        var protection = opened(new MalwareProtection(template, names, scanner, new EventBus(functions, names),
                (bucket, key) -> objects.read(bucket, key)));
        objects = opened(new ObjectStore(ports.objects(), kept("objects"), address().toString(),
                protection.and(new BucketNotifications(functions, names))));
        names.of(template, "AWS::S3::Bucket").forEach(objects::ensureBucket);
        var keys = opened(new KeyService(kept("keys"), template, names));
        opened(new Settings(template, names, sdk(tables, objects, keys)));
        var clock = opened(new MovableClock(kept("clock")));
        if (options.clock() != null) {
            clock.moveTo(options.clock());
        }
        readStream(functions, opened(new TableStream(tables.endpoint(), tables.streamOf(table))));
        var scheduler = opened(new Scheduler(functions, names, clock));
        var gateway = new Gateway(api, functions,
                Throttles.of(new Throttle(REQUESTS_PER_SECOND, BURST), template));
        var console = new Console(functions, scheduler, clock, mails, issuer, accounts);
        var portal = new Portal(options.portal(), issuer.issuer(), objects.endpoint(), AUDIENCE);
        opened(new WebServer(ports.gateway(), request -> site(request, gateway, console, portal).answer(request)));
        scheduler.start();
    }

    private static Site site(WebRequest request, Gateway gateway, Console console, Portal portal) {
        var path = request.path();
        if (path.equals("/local") || path.startsWith("/local/")) {
            return console;
        }
        var isPage = request.method().equals("GET") && !path.startsWith("/v1/") && !gateway.knows(request);
        return isPage ? portal : gateway;
    }

    /** Two processes on one folder would spoil it. */
    private void lockData() throws IOException {
        if (data == null) {
            return;
        }
        Files.createDirectories(data);
        var file = opened(FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (file.tryLock() == null) {
            throw new IOException("Another local cloud runs on " + data.toAbsolutePath()
                    + ". End it, or choose another with --data=…");
        }
    }

    private Path kept(String name) {
        return data == null ? null : data.resolve(name);
    }

    /** What the template's parameters are here. */
    private Map<String, String> parameters() {
        return Map.of("TokenIssuer", issuer.issuer().toString(), "TokenAudience", AUDIENCE, "PublicAddress",
                address().toString(),
                "MailFrom", "no-reply@recognition.example", "SmtpHost", "127.0.0.1", "SmtpPort",
                String.valueOf(ports.mail()), "SmtpTls",
                "false", "SmtpUser", "", "SmtpSecret", "local", "WebhookReach", "LOOPBACK_TOO");
    }

    private static Map<String, String> sdk(TableServer tables, ObjectStore objects, KeyService keys) {
        return Map.of("AWS_REGION", "local", "AWS_ACCESS_KEY_ID", ObjectStore.ACCESS_KEY_ID, "AWS_SECRET_ACCESS_KEY",
                ObjectStore.SECRET_ACCESS_KEY, "AWS_ENDPOINT_URL_DYNAMODB", tables.endpoint().toString(),
                "AWS_ENDPOINT_URL_S3",
                objects.endpoint().toString(), "AWS_ENDPOINT_URL_KMS", keys.endpoint().toString());
    }

    private void readStream(Functions functions, TableStream stream) throws IOException {
        var checkpoints = new Checkpoints(kept("checkpoints"));
        functions.definitions().forEach((name, definition) -> definition.events().values().stream()
                .filter(event -> "DynamoDB".equals(event.at("Type").text()))
                .forEach(event -> opened(
                        new StreamReader(StreamReader.Terms.of(name, event), functions, checkpoints, stream))));
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    /** Where the portal, the API and, under {@code /local}, the console are. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + ports.gateway());
    }

    /** What looks for malware in what arrives. */
    String scanner() {
        return scanner.name();
    }

    /** An access token of a sample account, as the issuer gives it. */
    public String accessToken(String account) throws IOException, InterruptedException {
        return issuer.accessToken(account);
    }

    /** Stops every part, the last started first. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.getLogger("recognition.local").log(System.Logger.Level.WARNING, "A part does not stop", e);
            }
        }
    }
}
