package org.ballast.evidence.domain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.SheetText;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.audit.domain.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV, for people, and as lines of canonical JSON, for programs: written in one pass, one row at a time. A number
 * of the books is a text in plain digits, a key a number, a time in ISO 8601.
 */
public final class PackagedTable {

    private final List<String> columns;
    private final Writer csv;
    private final Writer json;

    private PackagedTable(List<String> columns, Writer csv, Writer json) {
        this.columns = columns;
        this.csv = csv;
        this.json = json;
    }

    /** Gives its rows to the table. */
    @FunctionalInterface
    public interface Rows {

        void into(PackagedTable table);
    }

    /**
     * Adds both files to a package.
     *
     * @param path without an extension
     */
    public static void add(PackageZip zip, String path, String what, List<String> columns, Rows rows)
            throws IOException {
        Path csv = Files.createTempFile("evidence", ".csv");
        Path json = Files.createTempFile("evidence", ".jsonl");
        try {
            MessageDigest ofCsv = Sha256.digest();
            MessageDigest ofJson = Sha256.digest();
            try (Writer toCsv = writer(csv, ofCsv);
                    Writer toJson = writer(json, ofJson)) {
                PackagedTable table = new PackagedTable(columns, toCsv, toJson);
                table.line(columns);
                rows.into(table);
            }
            zip.add(new PackageZip.Held(path + ".csv", what, csv, HexFormat.of().formatHex(ofCsv.digest())));
            zip.add(new PackageZip.Held(
                    path + ".jsonl", what, json, HexFormat.of().formatHex(ofJson.digest())));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(json);
            throw failed;
        }
    }

    private static Writer writer(Path file, MessageDigest digest) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(
                        new DigestOutputStream(Files.newOutputStream(file), digest), StandardCharsets.UTF_8),
                1 << 16);
    }

    /**
     * One row.
     *
     * @param cells by column, null where there is nothing
     */
    public void row(List<@Nullable Object> cells) {
        Map<String, Object> members = HashMap.newHashMap(columns.size());
        for (int at = 0; at < columns.size(); at++) {
            members.put(columns.get(at), Optional.ofNullable(cells.get(at)));
        }
        CanonicalJson.write(members, json);
        try {
            json.append('\n');
            line(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void line(List<? extends @Nullable Object> cells) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            csv.append(separator).append(quoted(written(cell)));
            separator = ",";
        }
        csv.append("\r\n");
    }

    private static String written(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case CharSequence text -> SheetText.harmless(text.toString());
            default -> cell.toString();
        };
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter == '\n' || letter == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
