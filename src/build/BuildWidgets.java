import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the widgets' script from the one that the widget library brings: only the widgets that a page asks for by its tag
 * ({@code p:dataTable} for {@code DataTable}) and those that they use in turn. Of the library's 89 a handful are left, a
 * quarter of the bytes.
 *
 * <p>Arguments: the folder of the pages, the script to write. A script that is not what it was, one widget after the other,
 * stops the build.
 */
final class BuildWidgets {

    private static final String SOURCE = "META-INF/resources/primefaces/components.js";
    private static final Pattern TAG = Pattern.compile("<p:(\\w)(\\w*)");
    private static final Pattern BEGIN =
            Pattern.compile("PrimeFaces\\.widget\\.(\\w+)=PrimeFaces\\.widget\\.\\w+\\.extend\\(");
    private static final Pattern USED = Pattern.compile("PrimeFaces\\.widget\\.(\\w+)");

    public static void main(String... arguments) throws IOException {
        String script = source();
        Map<String, String> widgets = new LinkedHashMap<>();
        Deque<Integer> begins = BEGIN.matcher(script).results().map(MatchResult::start).collect(toCollection(ArrayDeque::new));
        StringBuilder kept = new StringBuilder(script.substring(0, begins.getFirst()));
        while (!begins.isEmpty()) {
            int begin = begins.removeFirst();
            String widget = script.substring(begin, begins.isEmpty() ? script.length() : begins.getFirst());
            if (!widget.strip().endsWith("});")) {
                throw new IllegalStateException("More than a widget: " + widget);
            }
            widgets.put(used(widget).findFirst().orElseThrow(), widget);
        }
        Set<String> needed = needed(Path.of(arguments[0]), widgets);
        widgets.forEach((name, widget) -> kept.append(needed.contains(name) ? widget : ""));
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, kept);
    }

    /** Out of the library's own file: what was made the last time stands on the class path too. */
    private static String source() throws IOException {
        URL library = BuildWidgets.class
                .getClassLoader()
                .resources(SOURCE)
                .filter(each -> each.getProtocol().equals("jar"))
                .findFirst()
                .orElseThrow();
        try (InputStream script = library.openStream()) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    private static Set<String> needed(Path pages, Map<String, String> widgets) throws IOException {
        Deque<String> asked = new ArrayDeque<>(tags(pages));
        Set<String> needed = new LinkedHashSet<>();
        while (!asked.isEmpty()) {
            String name = asked.removeFirst();
            if (widgets.containsKey(name) && needed.add(name)) {
                used(widgets.get(name)).forEach(asked::add);
            }
        }
        return needed;
    }

    private static Set<String> tags(Path pages) throws IOException {
        Set<String> tags = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                TAG.matcher(Files.readString(page))
                        .results()
                        .forEach(tag -> tags.add(tag.group(1).toUpperCase(Locale.ROOT) + tag.group(2)));
            }
        }
        return tags;
    }

    private static Stream<String> used(String script) {
        return USED.matcher(script).results().map(found -> found.group(1));
    }
}
