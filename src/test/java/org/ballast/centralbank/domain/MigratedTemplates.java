package org.ballast.centralbank.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The templates as the migration brings them, read from its text. */
public final class MigratedTemplates {

    private static final Path MIGRATION =
            Path.of("src", "main", "resources", "db", "migration", "V0270__published_balance_sheets.sql");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|(-?[0-9]+|TRUE|FALSE)");

    private MigratedTemplates() {}

    public static StatementTemplate of(String code) {
        String sql = read();
        List<String> head = rows(sql, "published_template").stream()
                .filter(row -> row.get(1).equals(code))
                .findFirst()
                .orElseThrow();
        String id = head.get(0);
        List<TemplateLine> lines = rows(sql, "published_template_line").stream()
                .filter(row -> row.get(0).equals(id))
                .map(row -> new TemplateLine(
                        row.get(2),
                        TemplateLine.Side.valueOf(row.get(3)),
                        row.get(4),
                        Integer.parseInt(row.get(5)),
                        TemplateLine.Presence.valueOf(row.get(6)),
                        new BigDecimal(row.get(7))))
                .toList();
        Map<Measure, List<SignedItem>> measures = new EnumMap<>(Measure.class);
        rows(sql, "published_measure").stream()
                .filter(row -> row.get(0).equals(id))
                .forEach(row -> measures.computeIfAbsent(Measure.valueOf(row.get(1)), none -> new ArrayList<>())
                        .add(new SignedItem(row.get(2), Integer.parseInt(row.get(3)))));
        return new StatementTemplate(
                Long.parseLong(id),
                code,
                head.get(2),
                new BigDecimal(head.get(3)),
                new BigDecimal(head.get(4)),
                Boolean.parseBoolean(head.get(5)),
                lines,
                identities(sql, id),
                measures);
    }

    private static List<Identity> identities(String sql, String id) {
        Map<String, Map<String, List<SignedItem>>> parts = new HashMap<>();
        rows(sql, "published_identity_part").stream()
                .filter(row -> row.get(0).equals(id))
                .forEach(row -> parts.computeIfAbsent(row.get(1), none -> new HashMap<>())
                        .computeIfAbsent(row.get(2), none -> new ArrayList<>())
                        .add(new SignedItem(row.get(3), Integer.parseInt(row.get(4)))));
        return rows(sql, "published_identity").stream()
                .filter(row -> row.get(0).equals(id))
                .map(row -> {
                    Map<String, List<SignedItem>> of = Objects.requireNonNull(parts.get(row.get(2)));
                    return new Identity(
                            row.get(2),
                            row.get(3),
                            Objects.requireNonNull(of.get("PUBLISHED")),
                            Objects.requireNonNull(of.get("COMPONENT")));
                })
                .toList();
    }

    private static List<List<String>> rows(String sql, String table) {
        int from = sql.indexOf("INSERT INTO " + table + " (");
        int begin = sql.indexOf("VALUES", from);
        String block = sql.substring(begin, sql.indexOf(";\n", begin));
        return block.lines()
                .filter(line -> line.startsWith("  ("))
                .map(MigratedTemplates::values)
                .toList();
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(line);
        while (value.find()) {
            values.add(value.group(1) == null ? value.group(2) : value.group(1).replace("''", "'"));
        }
        return values;
    }

    private static String read() {
        try {
            return Files.readString(MIGRATION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
