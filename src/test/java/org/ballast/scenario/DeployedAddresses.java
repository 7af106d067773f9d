package org.ballast.scenario;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every address that the built WAR answers: its views, its servlets and the methods of its resources. */
final class DeployedAddresses {

    private static final String CLASSES = "WEB-INF/lib/ballast-classes.jar";
    private static final java.nio.file.Path WAR = java.nio.file.Path.of("target", "ballast.war");

    private DeployedAddresses() {}

    /**
     * A call of the interface for programs.
     *
     * @param method GET, POST, …
     * @param path below {@code /api/v1}, with parameters in braces
     * @param accepts the media type of the answer
     * @param sends the media type of the body, empty where there is none
     */
    record Call(String method, String path, String accepts, String sends) {
        String name() {
            return method + " " + path;
        }
    }

    /** Views and servlets. */
    static Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        entries()
                .filter(entry -> entry.endsWith(".xhtml"))
                .map(entry -> "/" + entry)
                .forEach(pages::add);
        classes()
                .map(type -> type.getAnnotation(WebServlet.class))
                .filter(servlet -> servlet != null)
                .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns()))
                .flatMap(Arrays::stream)
                .forEach(pages::add);
        return pages;
    }

    static List<Call> calls() {
        return classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> call(type, method)))
                .sorted(java.util.Comparator.comparing(Call::name).thenComparing(Call::accepts))
                .toList();
    }

    private static Stream<Call> call(Class<?> type, Method method) {
        Optional<String> verb = Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst();
        Path own = method.getAnnotation(Path.class);
        if (verb.isEmpty()) {
            return own == null
                    ? Stream.empty()
                    : Stream.of(new Call("LOCATOR", path(type.getAnnotation(Path.class), own), "", ""));
        }
        boolean reads = verb.get().equals("GET") || verb.get().equals("DELETE");
        return Stream.of(new Call(
                verb.get(),
                path(type.getAnnotation(Path.class), own),
                first(method.getAnnotation(Produces.class), type.getAnnotation(Produces.class)),
                reads ? "" : first(method.getAnnotation(Consumes.class), type.getAnnotation(Consumes.class))));
    }

    private static String path(Path type, @Nullable Path method) {
        String whole = "/" + type.value() + "/" + (method == null ? "" : method.value());
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
    }

    private static String first(@Nullable Produces method, @Nullable Produces type) {
        Produces nearest = method == null ? type : method;
        return nearest == null ? "*/*" : nearest.value()[0].split(";", -1)[0];
    }

    private static String first(@Nullable Consumes method, @Nullable Consumes type) {
        Consumes nearest = method == null ? type : method;
        return nearest == null ? "application/json" : nearest.value()[0];
    }

    private static Stream<Class<?>> classes() {
        return classFiles()
                .filter(entry -> entry.endsWith(".class") && !entry.contains("package-info"))
                .map(entry -> entry.substring(0, entry.length() - ".class".length()))
                .map(DeployedAddresses::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'), false, DeployedAddresses.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Stream<String> classFiles() {
        List<String> names = new ArrayList<>();
        try (JarFile war = new JarFile(WAR.toFile());
                JarInputStream classes = new JarInputStream(war.getInputStream(war.getEntry(CLASSES)))) {
            for (JarEntry each = classes.getNextJarEntry(); each != null; each = classes.getNextJarEntry()) {
                names.add(each.getName());
            }
        } catch (IOException notBuilt) {
            throw new UncheckedIOException(notBuilt);
        }
        return names.stream();
    }

    private static Stream<String> entries() {
        try (JarFile war = new JarFile(WAR.toFile())) {
            return war.stream().map(JarEntry::getName).collect(Collectors.toList()).stream();
        } catch (IOException notBuilt) {
            throw new UncheckedIOException(notBuilt);
        }
    }
}
