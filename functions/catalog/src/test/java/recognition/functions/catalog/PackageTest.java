package recognition.functions.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.junit.jupiter.api.Test;

/** The package that {@code function-zip.xml} makes has everything that a lookup needs. */
class PackageTest {

    private static final Pattern PACKAGED = Pattern.compile("<include>([\\w/-]+/)\\*\\*</include>");

    /** Sees the platform, Lambda's interfaces, and of the house only what is packaged. */
    private static final class Packaged extends URLClassLoader {

        private final List<String> packages;

        Packaged(URL[] urls, List<String> packages) {
            super(urls, RequestStreamHandler.class.getClassLoader());
            this.packages = packages;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("java.") || name.startsWith("com.amazonaws.services.lambda.runtime.")) {
                return super.loadClass(name, resolve);
            }
            if (packages.stream().noneMatch(name.replace('.', '/')::startsWith)) {
                throw new ClassNotFoundException("not packaged: " + name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }

        @Override
        public URL getResource(String name) {
            return packages.stream().anyMatch(name::startsWith) ? findResource(name) : null;
        }
    }

    @Test
    void answersEveryLookup() throws IOException, ReflectiveOperationException {
        try (Packaged packaged = new Packaged(classPath(), packages())) {
            assertEquals(200,
                    gateway(packaged, "SearchCatalog").get("q", "texu gongchengshi", "category", "A").status());
            assertEquals(422, gateway(packaged, "SearchCatalog").get("q", "CFA", "asOf", "1999-01-01").status());
            assertEquals(200, gateway(packaged, "ReadCatalogEntry").at(Map.of("entryId", "shanghai-3.0-B-1")).status());
            assertEquals(200, gateway(packaged, "ListEditions").get().status());
            assertEquals(200,
                    gateway(packaged, "ReadEdition").at(Map.of("jurisdiction", "shanghai", "version", "3.0")).status());
            assertEquals(200, gateway(packaged, "CompareEditions")
                    .at(Map.of("jurisdiction", "shanghai", "version", "3.0")).status());
        }
    }

    private static Gateway gateway(ClassLoader packaged, String lookup) throws ReflectiveOperationException {
        Class<?> handler = packaged.loadClass("recognition.functions.catalog." + lookup);
        return new Gateway((RequestStreamHandler) handler.getConstructor().newInstance());
    }

    private static List<String> packages() throws IOException {
        List<String> packages = PACKAGED.matcher(Files.readString(Path.of("function-zip.xml"))).results()
                .map((MatchResult include) -> include.group(1)).toList();
        assertFalse(packages.isEmpty());
        return packages;
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(PackageTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
