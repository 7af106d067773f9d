package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the portal's code does to a table is granted to the portal's role, where another one owns the schema. */
class GrantsTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path DATABASE = Path.of("src", "main", "resources", "db");
    private static final Path GRANTS = DATABASE.resolve("grants-postgresql").resolve("afterMigrate__grants.sql");
    private static final Pattern CREATED = Pattern.compile("CREATE TABLE (\\w+)");
    private static final Pattern CONCATENATION = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Map<String, Pattern> DONE = Map.of(
            "INSERT",
            Pattern.compile(
                    "(?:INSERT INTO |MERGE INTO |(?:copy|stream)Into\\(\\s*\"|new Table\\(\\s*\\w+\\.KIND,\\s*\"|@(?:Table|CollectionTable)\\(name = \")(\\w+)"),
            "UPDATE",
            Pattern.compile("UPDATE (\\w+) SET|\"[^\"\\n]*?FROM (\\w+)[^\"\\n]* FOR UPDATE"),
            "DELETE",
            Pattern.compile("DELETE FROM (\\w+)"));

    @Test
    void whatTheCodeDoesIsGranted() {
        assertThat(missing(sources(MAIN), read(GRANTS))).isEmpty();
    }

    @Test
    void whatIsNotGrantedIsFound() {
        assertThat(missing("\"UPDATE journal_entry SET total = 1\" \"INSERT INTO journal_entry (id)\"", read(GRANTS)))
                .containsExactly("UPDATE journal_entry");
    }

    @Test
    void aTableThatIsWrittenUnderTheSealTakesItsGrant() {
        assertThat(missing("new Table(\n    SealedLiveSeals.KIND, \"live_sealing\", COLUMNS", read(GRANTS)))
                .containsExactly("INSERT live_sealing");
    }

    @Test
    void aRowThatIsHeldTakesTheGrantOfAChange() {
        String held =
                "\"SELECT e.id FROM journal_entry e WHERE EXISTS (SELECT 1\" + \" FROM lot l) ORDER BY e.id FOR UPDATE\"";
        assertThat(missing(held, read(GRANTS))).containsExactly("UPDATE journal_entry");
    }

    private static Set<String> missing(String code, String grants) {
        Set<String> tables = matches(CREATED, sources(DATABASE));
        Map<String, String> granted = new TreeMap<>();
        Matcher line = Pattern.compile("\\('(\\w+)', '([^']+)'\\)").matcher(grants);
        while (line.find()) {
            granted.put(line.group(1), line.group(2));
        }
        Set<String> missing = new TreeSet<>();
        DONE.forEach((privilege, pattern) -> matches(pattern, code).stream()
                .filter(tables::contains)
                .filter(table -> !granted.getOrDefault(table, "").contains(privilege))
                .forEach(table -> missing.add(privilege + " " + table)));
        return missing;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(CONCATENATION.matcher(text).replaceAll(""));
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount() > 1 && matcher.group(1) == null ? 2 : 1));
        }
        return found;
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts =
                    files.filter(Files::isRegularFile).map(GrantsTest::read).toList();
            return String.join("\n", texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
