package org.ballast.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who owns which table, and who names it in SQL. The owner is the one package that inserts rows, by SQL or by an entity
 * class; tables that migrations alone fill are told.
 */
final class SqlOwners {

    private static final Pattern CREATED = Pattern.compile("CREATE TABLE (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("DROP TABLE (\\w+)");
    private static final Pattern INSERTED = Pattern.compile(
            "(?:(?:INSERT|MERGE) INTO |(?:copy|stream)Into\\((?:connection, )?\\s*\"|new Table\\(\\s*\\w+\\.KIND,\\s*\")(\\w+)|@(?:Table|CollectionTable)\\(name = \"(\\w+)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE) (\\w+)");
    private static final Pattern CONCATENATION = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Path MAIN = Path.of("src", "main", "java", "org", "ballast");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db");

    private final Set<String> tables;
    private final Map<String, Set<String>> owners = new TreeMap<>();
    private final Map<String, String> sources;

    /**
     * @param filledByMigrations owner of each table that no code inserts into
     * @param sources text by path below the root package, as {@code journal/persistence/Entries.java}
     */
    SqlOwners(Set<String> tables, Map<String, String> filledByMigrations, Map<String, String> sources) {
        this.tables = tables;
        this.sources = sources;
        filledByMigrations.forEach((table, owner) ->
                owners.computeIfAbsent(table, each -> new TreeSet<>()).add(owner));
        sources.forEach((path, text) -> {
            Matcher inserted = INSERTED.matcher(joined(text));
            while (inserted.find()) {
                String table = inserted.group(1) == null ? inserted.group(2) : inserted.group(1);
                owners.computeIfAbsent(table, each -> new TreeSet<>()).add(roomOf(path));
            }
        });
    }

    static SqlOwners ofMain(Map<String, String> filledByMigrations) {
        Map<String, String> sources = texts(MAIN, ".java");
        Set<String> tables = new TreeSet<>();
        texts(MIGRATIONS, ".sql").values().forEach(sql -> {
            Matcher created = CREATED.matcher(sql);
            while (created.find()) {
                tables.add(created.group(1));
            }
        });
        texts(MIGRATIONS, ".sql").values().forEach(sql -> {
            Matcher dropped = DROPPED.matcher(sql);
            while (dropped.find()) {
                tables.remove(dropped.group(1));
            }
        });
        return new SqlOwners(tables, filledByMigrations, sources);
    }

    /** Tables that nobody owns, or several do. */
    List<String> unclear() {
        return tables.stream()
                .filter(table -> owners.getOrDefault(table, Set.of()).size() != 1)
                .map(table -> table + " is owned by " + owners.getOrDefault(table, Set.of()))
                .toList();
    }

    /** Files that name a table of a package that stands after theirs. */
    List<String> upward(List<String> flow) {
        List<String> findings = new ArrayList<>();
        sources.forEach((path, text) -> {
            Matcher named = NAMED.matcher(joined(text));
            while (named.find()) {
                String table = named.group(1);
                for (String owner : owners.getOrDefault(table, Set.of())) {
                    if (tables.contains(table) && flow.indexOf(owner) > flow.indexOf(roomOf(path))) {
                        findings.add(path + " names " + table + " of " + owner);
                    }
                }
            }
        });
        return findings;
    }

    private static String joined(String text) {
        return CONCATENATION.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
    }

    private static String roomOf(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private static Map<String, String> texts(Path root, String ending) {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
