package recognition.local;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.junit.jupiter.api.Test;

import recognition.catalog.MessageFiles;
import recognition.domain.deadline.DeadlineKind;
import recognition.local.ApiDescription.Operation;
import recognition.local.table.Template;
import recognition.local.table.Yaml;

/** Template, API description and classes name the same jobs. */
class HouseTest {
    private static final Template TEMPLATE = Template.ofTheHouse();
    private static final Map<String, FunctionDefinition> FUNCTIONS = FunctionDefinition.of(TEMPLATE);
    private static final List<Operation> OPERATIONS = ApiDescription.ofTheHouse().operations();

    @Test
    void everyOperationIsAnsweredByOneFunctionAndEveryFunctionIsStartedInOneWay() {
        var started = Stream.of(OPERATIONS.stream().map(Operation::id),
                OPERATIONS.stream().map(Operation::authorizer).filter(name -> name != null).distinct(),
                FUNCTIONS.values().stream().filter(function -> !function.events().isEmpty())
                        .map(FunctionDefinition::name))
                .flatMap(names -> names).toList();

        assertEquals(started.size(), Set.copyOf(started).size(), () -> "started in two ways: " + started);
        assertSame(started, FUNCTIONS.keySet());
    }

    @Test
    void everyHandlerInTheHouseIsAFunctionOfTheTemplate() throws IOException {
        assertSame(FUNCTIONS.values().stream().map(FunctionDefinition::handler).toList(), handlersOnTheClassPath());
    }

    private static void assertSame(Collection<String> left, Collection<String> right) {
        assertAll(() -> assertEquals(Set.of(), without(left, right)),
                () -> assertEquals(Set.of(), without(right, left)));
    }

    private static Set<String> without(Collection<String> all, Collection<String> some) {
        var left = new TreeSet<>(all);
        left.removeAll(Set.copyOf(some));
        return left;
    }

    @Test
    void aFunctionIsAPublicFinalClassOfItsNameWithOnePublicConstructorThatTakesNothing() {
        assertAll(FUNCTIONS.values().stream().map(function -> () -> {
            var type = Class.forName(function.handler());
            var constructors = Arrays.stream(type.getDeclaredConstructors()).toList();

            assertEquals(function.name(), type.getSimpleName());
            assertTrue(Modifier.isPublic(type.getModifiers()) && Modifier.isFinal(type.getModifiers()), type::getName);
            assertTrue(Modifier.isPublic(type.getConstructor().getModifiers()), type::getName);
            assertEquals(1, constructors.stream().filter(made -> Modifier.isPublic(made.getModifiers())).count(),
                    type::getName);
        }));
    }

    @Test
    void aFunctionIsPackedByTheModuleOfItsFeature() {
        TEMPLATE.resources("AWS::Serverless::Function").forEach((name, function) -> {
            var feature = function.at("Handler").text().split("\\.")[2];
            var root = TEMPLATE.stackOf(name).isPresent() ? "../../" : "";
            assertEquals(root + "functions/%1$s/target/%1$s-functions.zip".formatted(feature),
                    function.at("CodeUri").text(), name);
        });
    }

    @Test
    void aFunctionMayDoOnlyWhatItNames() {
        TEMPLATE.resources("AWS::Serverless::Function")
                .forEach((name, function) -> statements(function).forEach(statement -> {
                    var actions = statement.at("Action").items().isEmpty()
                            ? List.of(statement.at("Action"))
                            : statement.at("Action").items();
                    assertFalse(actions.stream().anyMatch(action -> action.text().contains("*")), name);
                    assertFalse("*".equals(statement.at("Resource").text()), name);
                    assertTrue(actions.stream().noneMatch(action -> action.text().startsWith("dynamodb:"))
                            || statement.at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys").present(),
                            name);
                }));
    }

    /** The indexes hold keys only; those of what is due are all that a sweep needs. */
    @Test
    void whoAsksAnIndexOfCasesMayReadWhatItPointsTo() {
        TEMPLATE.resources("AWS::Serverless::Function").forEach((name, function) -> {
            var asked = statements(function).map(statement -> statement.at("Resource").toString()).anyMatch(
                    resource -> resource.contains("/index/mine") || resource.contains("/index/work"));
            assertEquals(asked, statements(function)
                    .anyMatch(statement -> statement.at("Action").toString().contains("dynamodb:BatchGetItem")), name);
        });
    }

    private static Stream<Yaml> statements(Yaml function) {
        return function.at("Policies").items().stream().flatMap(policy -> policy.at("Statement").items().stream());
    }

    @Test
    void whatIsKeptIsEncryptedRecoverableAndExpiresByItsAttribute() {
        var table = TEMPLATE.resources("AWS::DynamoDB::Table").values().iterator().next();

        assertEquals("expiresAt", table.at("TimeToLiveSpecification", "AttributeName").text());
        assertEquals(true, table.at("TimeToLiveSpecification", "Enabled").value());
        assertEquals(true, table.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled").value());
        assertEquals("KMS", table.at("SSESpecification", "SSEType").text());
        assertEquals(true, table.at("DeletionProtectionEnabled").value());
        TEMPLATE.resources("AWS::S3::Bucket").forEach((name, bucket) -> {
            assertEquals("Enabled", bucket.at("VersioningConfiguration", "Status").text(), name);
            assertTrue(bucket.at("PublicAccessBlockConfiguration").entries().values().stream()
                    .allMatch(blocked -> Boolean.TRUE.equals(blocked.value())), name);
        });
    }

    @Test
    void theDeployableApiNamesOnlyWhatTheTemplateDeclares() {
        var derived = DeployableApi.of(ApiDescription.ofTheHouse(), TEMPLATE);
        var named = derived.findValuesAsText("Fn::Sub").stream()
                .map(arn -> arn.replaceAll(".*functions/\\$\\{(?:\\w+\\.Outputs\\.)?(\\w+?)(?:Aliaslive)?}.*", "$1"))
                .collect(Collectors.toSet());

        assertTrue(FUNCTIONS.keySet().containsAll(named), named::toString);
        assertTrue(TEMPLATE.root().at("Resources", derived.findValue("Fn::GetAtt").get(0).asText()).present());
        assertEquals("3.0.1", derived.path("openapi").asText());
    }

    /**
     * A line of a timeline is written in {@code core/domain} with its kind as a literal, {@code "VERIFICATION_OPENED"}, or as the
     * beginning of one that an outcome ends.
     */
    @Test
    void everyKindOfLineATimelineCanGetIsToldOrNamedAsSilent() throws IOException {
        var texts = MessageFiles.read();
        var known = new TreeSet<>(texts.told().keySet());
        known.addAll(texts.silent());

        assertTrue(literalsOfTheDomain().contains("VERIFICATION_OPENED"));
        assertAll(literalsOfTheDomain().stream().map(word -> () -> assertTrue(
                word.endsWith("_") ? known.stream().anyMatch(kind -> kind.startsWith(word)) : known.contains(word),
                () -> word
                        + ": say in catalog-json/messages.json what people are told when this happens, or name it there as silent with the reason")));
        assertEquals(Set.of(), texts.silent().stream().filter(texts.told()::containsKey).collect(Collectors.toSet()));
    }

    @Test
    void everyKindOfDeadlineIsToldOrNamedAsSilent() {
        var texts = MessageFiles.read();
        assertAll(Arrays.stream(DeadlineKind.values()).map(kind -> () -> assertTrue(
                texts.of(kind).isPresent() != texts.silentDeadlines().contains(kind.name()),
                () -> kind
                        + ": say in catalog-json/messages.json what it ends, or name it there under silentDeadlines")));
    }

    private static Set<String> literalsOfTheDomain() throws IOException {
        var literal = Pattern.compile("\"([A-Z]{3,}(?:_[A-Z]+)*_?)\"");
        try (var files = Files.walk(Path.of("../../core/domain/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literal.matcher(read(file)).results()).map(found -> found.group(1))
                    .filter(word -> word.contains("_")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNestedStackCallsThingsAsTheHouseDoesAndGivesOutItsFunctions() {
        TEMPLATE.stacks().forEach((name, stack) -> {
            var given = TEMPLATE.root().at("Resources", name, "Properties", "Parameters").entries();

            assertEquals(given.keySet(), stack.at("Parameters").entries().keySet(), name);
            given.forEach((parameter, value) -> assertEquals(parameter, nameOf(value), name));
            assertEquals(TEMPLATE.root().at("Globals"), stack.at("Globals"), name);
            assertEquals(stack.at("Resources").entries().keySet(), stack.at("Outputs").entries().keySet(), name);
            stack.at("Outputs").entries()
                    .forEach((function, output) -> assertEquals(function + "Aliaslive",
                            output.at("Value", "Ref").text()));
        });
    }

    /** {@code Table} for a reference to the table, {@code TableArn} for its ARN, {@code Stack} for the name of the house's own. */
    private static String nameOf(Yaml value) {
        var attribute = value.at("Fn::GetAtt").items().stream().map(Yaml::text).collect(Collectors.joining());
        var reference = value.at("Ref").text();
        return "AWS::StackName".equals(reference) ? "Stack" : reference == null ? attribute : reference;
    }

    /** A stack holds 500 resources; a function takes four of them, and up to two for each event. */
    @Test
    void noStackHoldsMoreThanCloudFormationTakes() {
        Stream.concat(Stream.of(TEMPLATE.root()), TEMPLATE.stacks().values().stream())
                .map(stack -> stack.at("Resources").entries().values().stream()
                        .mapToInt(resource -> "AWS::Serverless::Function".equals(resource.at("Type").text())
                                ? 4 + 2 * resource.at("Properties", "Events").entries().size()
                                : 1)
                        .sum())
                .forEach(resources -> assertTrue(resources < 450, () -> resources + " resources"));
    }

    private static TreeSet<String> handlersOnTheClassPath() throws IOException {
        var found = new TreeSet<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path)) {
                collect(path, found);
            } else if (entry.endsWith(".jar") && Files.exists(path)) {
                try (var jar = FileSystems.newFileSystem(path)) {
                    collect(jar.getPath("/"), found);
                }
            }
        }
        return found;
    }

    private static void collect(Path root, Set<String> found) throws IOException {
        var functions = root.resolve("recognition").resolve("functions");
        if (Files.isDirectory(functions)) {
            try (var files = Files.walk(functions)) {
                files.map(file -> root.relativize(file).toString().replaceAll("[/\\\\]", "."))
                        .filter(file -> file.endsWith(".class"))
                        .map(file -> file.substring(0, file.length() - ".class".length()))
                        .filter(HouseTest::isHandler).forEach(found::add);
            }
        }
    }

    private static boolean isHandler(String name) {
        try {
            var type = Class.forName(name, false, HouseTest.class.getClassLoader());
            return !Modifier.isAbstract(type.getModifiers())
                    && (RequestHandler.class.isAssignableFrom(type)
                            || RequestStreamHandler.class.isAssignableFrom(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
