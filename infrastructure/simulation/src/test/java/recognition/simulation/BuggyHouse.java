package recognition.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The house with one class replaced by one with a mistake; every other class of it is loaded anew beside it. */
final class BuggyHouse extends ClassLoader {
    private final Map<String, byte[]> mistaken;

    BuggyHouse(SeededBug bug) throws IOException {
        super(BuggyHouse.class.getClassLoader());
        mistaken = compiled(bug);
    }

    /** Which seed shows the mistake and how, empty if none of so many does. The mail server is found by the thread's class loader. */
    String firstBroken(long seeds) throws ReflectiveOperationException {
        var thread = Thread.currentThread();
        var outside = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return (String) loadClass(Simulate.class.getName()).getMethod("firstBroken", long.class).invoke(null,
                    seeds);
        } finally {
            thread.setContextClassLoader(outside);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("recognition.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (var resource = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            var bytes = mistaken.containsKey(name) ? mistaken.get(name) : resource.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private static Map<String, byte[]> compiled(SeededBug bug) throws IOException {
        var text = bug.source();
        var source = new SimpleJavaFileObject(URI.create("string:///" + bug.className().replace('.', '/') + ".java"),
                Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var classes = new Classes(compiler.getStandardFileManager(null, null, null))) {
            var options = List.of("-proc:none", "-classpath", System.getProperty("surefire.test.class.path",
                    System.getProperty("java.class.path")));
            if (!compiler.getTask(null, classes, null, options, null, List.of(source)).call()) {
                throw new IllegalStateException("does not compile: " + bug.name());
            }
            return classes.bytes();
        }
    }

    /** Keeps what the compiler writes. */
    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Classes(JavaFileManager standard) {
            super(standard);
        }

        Map<String, byte[]> bytes() {
            var bytes = new HashMap<String, byte[]>();
            written.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
            return bytes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, _ -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
