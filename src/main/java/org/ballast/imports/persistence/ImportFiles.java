package org.ballast.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The register of accepted files. */
@ApplicationScoped
public class ImportFiles {

    private static final int IDS_A_BLOCK = 1;
    private static final String SELECT = "SELECT f.id, f.kind, f.scope, f.file_name, f.sha256, f.accepted, f.skipped,"
            + " f.held, f.rounded, f.one_digit, f.confirmed, f.imported_by, f.imported_at, f.reason, f.undone_by,"
            + " f.undone_at, f.undo_reason, CASE WHEN EXISTS (SELECT 1 FROM import_bytes b WHERE b.sha256 = f.sha256)"
            + " THEN TRUE ELSE FALSE END AS kept FROM import_file f ";

    private static final String OF_ACCOUNTS = ImportKind.OF_AN_ACCOUNT.stream()
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /**
     * Who sends a file, when, and why where it corrects.
     *
     * @param reason empty for a plain import
     */
    public record Source(String by, Instant at, String reason) {}

    /** The last import of the very same bytes. */
    public Optional<ImportFile> sameBytes(ImportKind kind, String scope, String sha256) {
        return rows
                .list(
                        SELECT + "WHERE f.kind = ? AND f.scope = ? AND f.sha256 = ? ORDER BY f.id DESC"
                                + " FETCH NEXT 1 ROWS ONLY",
                        ImportFiles::file,
                        kind,
                        scope,
                        sha256)
                .stream()
                .findFirst();
    }

    /** A number for an import that may come to be registered. */
    public long nextId() {
        return ids.take("import_file_seq", IDS_A_BLOCK);
    }

    /** Registers a file before its rows are written, so that they can point to it; {@link #complete} says what came of it. */
    public void register(long id, ImportKind kind, String scope, String name, String sha256, Source source) {
        rows.execute(
                "INSERT INTO import_file (id, kind, scope, file_name, sha256, data_rows, accepted, skipped, held,"
                        + " imported_by, imported_at, reason) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, ?, ?, ?)",
                id,
                kind,
                scope,
                name,
                sha256,
                source.by(),
                source.at(),
                source.reason());
    }

    /** Notes what came of the file. */
    public void complete(long id, ImportCounts counts) {
        rows.execute(
                "UPDATE import_file SET data_rows = ?, accepted = ?, skipped = ?, held = ?, rounded = ?, one_digit = ?,"
                        + " confirmed = ? WHERE id = ?",
                counts.rows(),
                counts.recorded(),
                counts.skipped(),
                counts.held(),
                counts.rounded(),
                counts.oneDigit(),
                counts.confirmed(),
                id);
    }

    /** Notes that the import was taken back; false where it was already. */
    public boolean undo(long id, String by, Instant at, String reason) {
        return rows.execute(
                        "UPDATE import_file SET undone_by = ?, undone_at = ?, undo_reason = ?"
                                + " WHERE id = ? AND undone_by IS NULL",
                        by,
                        at,
                        reason,
                        id)
                == 1;
    }

    /**
     * Files of prices beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id number of that import, empty for the edge of the list
     */
    public List<ImportFile> pricesBeyond(OptionalLong id, boolean backward, int limit) {
        return rows.list(
                SELECT + "WHERE f.kind = 'PRICES'" + beyond(backward), ImportFiles::file, edge(id, backward), limit);
    }

    /** The same of the lots and disposals of an entity. */
    public List<ImportFile> holdingsBeyond(String entity, OptionalLong id, boolean backward, int limit) {
        return rows.list(
                SELECT + "WHERE f.kind IN ('LOTS', 'DISPOSALS', 'MOVEMENTS') AND f.scope = ?" + beyond(backward),
                ImportFiles::file,
                entity,
                edge(id, backward),
                limit);
    }

    /** The same of the trading accounts of an entity. */
    public List<ImportFile> accountsBeyond(String entity, OptionalLong id, boolean backward, int limit) {
        String begin = entity + "/";
        return rows.list(
                SELECT + "WHERE f.kind IN (" + OF_ACCOUNTS + ") AND LEFT(f.scope, ?) = ?" + beyond(backward),
                ImportFiles::file,
                begin.length(),
                begin,
                edge(id, backward),
                limit);
    }

    private static String beyond(boolean backward) {
        return " AND f.id " + (backward ? "> ? ORDER BY f.id" : "< ? ORDER BY f.id DESC") + " FETCH FIRST ? ROWS ONLY";
    }

    private static long edge(OptionalLong id, boolean backward) {
        return id.orElse(backward ? 0 : Long.MAX_VALUE);
    }

    public Optional<ImportFile> byId(long id) {
        return rows.list(SELECT + "WHERE f.id = ?", ImportFiles::file, id).stream()
                .findFirst();
    }

    private static ImportFile file(ResultSet row) throws SQLException {
        return new ImportFile(
                row.getLong("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("scope"),
                row.getString("file_name"),
                row.getString("sha256"),
                new ImportCounts(
                        row.getInt("accepted"),
                        row.getInt("skipped"),
                        row.getInt("held"),
                        row.getInt("rounded"),
                        row.getInt("one_digit"),
                        row.getInt("confirmed")),
                row.getString("imported_by"),
                SqlRows.instant(row, "imported_at"),
                row.getString("reason"),
                undone(row),
                row.getBoolean("kept"));
    }

    private static Optional<ImportFile.Undone> undone(ResultSet row) throws SQLException {
        String by = row.getString("undone_by");
        return by == null
                ? Optional.empty()
                : Optional.of(
                        new ImportFile.Undone(by, SqlRows.instant(row, "undone_at"), row.getString("undo_reason")));
    }
}
