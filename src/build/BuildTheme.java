import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the widgets' theme from the one that the widget library brings: every fixed colour becomes a variable of the
 * portal's own style sheet, so that light and dark are one theme and each contrast is decided in one place.
 *
 * <p>Arguments: the table of colours, the CSS file to write. A colour that the table does not know stops the build, so
 * that a new version of the library cannot bring an unreadable one.
 */
final class BuildTheme {

    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("(?<=^|;)\\s*([\\w-]+)\\s*:([^;]+)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\([^)]*\\)");

    private final Properties colours = new Properties();
    private final SortedSet<String> unknown = new TreeSet<>();

    public static void main(String... arguments) throws IOException {
        BuildTheme build = new BuildTheme();
        try (InputStream table = Files.newInputStream(Path.of(arguments[0]))) {
            build.colours.load(table);
        }
        String css = build.converted(source());
        if (!build.unknown.isEmpty()) {
            throw new IllegalStateException("Colours that " + arguments[0] + " does not know: " + build.unknown);
        }
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, css);
    }

    private static String source() throws IOException {
        try (InputStream theme = BuildTheme.class.getClassLoader().getResourceAsStream(SOURCE)) {
            return new String(theme.readAllBytes(), UTF_8).replace("\uFEFF", "");
        }
    }

    private String converted(String css) {
        List<String> unused = List.of(colours.getProperty("unused").split(",\\s*"));
        return RULE.matcher(css).replaceAll(rule -> {
            String selectors = keptSelectors(rule.group(1), unused);
            return Matcher.quoteReplacement(
                    selectors.isBlank() ? "" : selectors + "{" + inVariables(rule.group(2)) + "}");
        });
    }

    /** Without the selectors of widgets that no page uses. */
    private static String keptSelectors(String selectors, List<String> unused) {
        if (selectors.strip().startsWith("@")) {
            return selectors;
        }
        return List.of(selectors.split(",(?![^(]*\\))")).stream()
                .filter(selector -> unused.stream().noneMatch(widget -> selector.contains("." + widget)))
                .collect(java.util.stream.Collectors.joining(","));
    }

    private String inVariables(String declarations) {
        return DECLARATION.matcher(declarations.replace("color-scheme:light", ""))
                .replaceAll(one -> Matcher.quoteReplacement(one.group(1) + ":" + inVariables(one.group(1), one.group(2))));
    }

    private String inVariables(String property, String value) {
        if (property.startsWith("--")) {
            return value;
        }
        String kind = property.contains("background") ? "background" : property.contains("border") ? "border" : property;
        return COLOUR.matcher(value).replaceAll(colour -> Matcher.quoteReplacement(variable(colour.group(), kind)));
    }

    private String variable(String colour, String kind) {
        String key = colour.toLowerCase(Locale.ROOT).replace(" ", "").replaceAll("(\\.\\d)\\d+", "$1");
        String variable = colours.getProperty(key + "/" + kind, colours.getProperty(key));
        if (variable == null) {
            unknown.add(key + "/" + kind);
            return colour;
        }
        return variable.isEmpty() ? colour : "var(--" + variable + ")";
    }
}
