package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that calls a row as a bean or a bundle is called gets the bean or the bundle instead of the row, or the other way round. */
class NamesInPagesTest {

    private static final Pattern BEAN =
            Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s[^{;]*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final Pattern BUNDLE = Pattern.compile("<var>(\\w+)</var>");
    private static final Pattern ROW = Pattern.compile("\\bvar=\"(\\w+)\"");

    @Test
    void noRowIsCalledAsABeanOrABundleIs() throws IOException {
        Set<String> known = new TreeSet<>();
        read("src/main/java", ".java", BEAN, known);
        read("src/main/webapp/WEB-INF", "faces-config.xml", BUNDLE, known);
        assertThat(known).contains("reporting", "capitalShares", "health").hasSizeGreaterThan(100);
        Set<String> rows = new TreeSet<>();
        read("src/main/webapp", ".xhtml", ROW, rows);
        rows.retainAll(known);
        assertThat(rows).isEmpty();
    }

    private static void read(String folder, String ending, Pattern name, Set<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                Matcher named = name.matcher(Files.readString(file));
                while (named.find()) {
                    String explicit = named.group(1);
                    found.add(
                            explicit == null
                                    ? named.group(2).substring(0, 1).toLowerCase(Locale.ROOT)
                                            + named.group(2).substring(1)
                                    : explicit);
                }
            }
        }
    }
}
