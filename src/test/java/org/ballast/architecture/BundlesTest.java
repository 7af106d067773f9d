package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of pages and papers: each that is asked for is in its bundle, and none is in a bundle that nobody asks for. */
class BundlesTest {

    private static final Pattern IN_PAGE = Pattern.compile("\\b(\\w+)\\['([^']+)'\\]");
    private static final Pattern IN_JAVA = Pattern.compile(
            "\\b(?:Words\\.(?:in|sayAfterRedirect|warn|refuse)|Worded\\.of)\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"\\s*[,)]");
    private static final List<Pattern> LITERALS =
            List.of(Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\""), Pattern.compile("'([^'\\n]*)'"));

    @Test
    void eachWordThatIsAskedForIsThere() throws IOException {
        assertThat(missing(sources(), bundles())).isEmpty();
    }

    @Test
    void noWordIsThereThatNobodyAsksFor() throws IOException {
        assertThat(unused(sources(), bundles())).isEmpty();
    }

    /** Of two lines with one key the later one would be told in both places. */
    @Test
    void noWordIsSaidTwice() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path bundle : bundles.toList()) {
                List<String> keys = Files.readAllLines(bundle).stream()
                        .filter(line -> line.matches("[\\w.]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as(bundle.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void eachFaultIsFound() {
        List<String> sources = List.of(
                "#{prices['there']} #{prices['gone']} #{rows['gone']}",
                "Words.in(\"prices\", \"there.too\") + Words.warn(\"prices\", \"lost\", 1) + word(\"state.\" + state)");
        Map<String, Set<String>> bundles =
                Map.of("prices", Set.of("there", "there.too", "state.OPEN", "left", "stated", "sentence.ANY"));

        assertThat(missing(sources, bundles)).containsExactly("prices: gone", "prices: lost");
        assertThat(unused(sources, bundles)).containsExactly("prices: left", "prices: stated");
    }

    private static Set<String> missing(List<String> sources, Map<String, Set<String>> bundles) {
        Set<String> missing = new TreeSet<>();
        for (String source : sources) {
            Stream.concat(
                            IN_PAGE.matcher(source).results(),
                            IN_JAVA.matcher(source).results())
                    .filter(asked -> bundles.containsKey(asked.group(1)))
                    .filter(asked ->
                            !bundles.getOrDefault(asked.group(1), Set.of()).contains(asked.group(2)))
                    .forEach(asked -> missing.add(asked.group(1) + ": " + asked.group(2)));
        }
        return missing;
    }

    /** A word is asked for by its key, or by the beginning of it up to a dot, to which something is added. */
    private static Set<String> unused(List<String> sources, Map<String, Set<String>> bundles) {
        Set<String> literals = new HashSet<>();
        for (String source : sources) {
            LITERALS.forEach(kind -> kind.matcher(source).results().forEach(found -> literals.add(found.group(1))));
        }
        Set<String> unused = new TreeSet<>();
        bundles.forEach((room, keys) -> keys.stream()
                .filter(key -> !key.startsWith("sentence.") && !literals.contains(key))
                .filter(key -> beginnings(key).noneMatch(literals::contains))
                .forEach(key -> unused.add(room + ": " + key)));
        return unused;
    }

    private static Stream<String> beginnings(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1));
    }

    /** By the names under which pages know them. */
    private static Map<String, Set<String>> bundles() throws IOException {
        Map<String, Set<String>> bundles = new TreeMap<>();
        for (Path file : files(Path.of("src/main/resources/messages"), ".properties")) {
            String room = file.getFileName().toString().replace(".properties", "");
            Set<String> keys = ResourceBundle.getBundle("messages." + room).keySet();
            bundles.put(room.equals("web") ? "msg" : room, keys);
        }
        return bundles;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path file : files(Path.of("src/main"), ".java", ".xhtml", ".xml", ".js")) {
            sources.add(Files.readString(file));
        }
        for (Path file : files(Path.of("reports"), ".jrxml")) {
            sources.add(Files.readString(file));
        }
        return sources;
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }
}
