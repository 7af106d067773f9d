package org.ballast.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportKind;

/** The register of accepted files. The same bytes are registered once for a kind and scope. */
@ApplicationScoped
public class ImportFiles {

    private static final int IDS_A_BLOCK = 1;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SELECT =
            "SELECT id, kind, scope, file_name, sha256, data_rows, accepted, skipped, held, imported_by, imported_at, reason"
                    + " FROM import_file ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** The earlier import of the very same bytes. */
    public Optional<ImportFile> sameFile(ImportKind kind, String scope, String sha256) {
        return rows
                .list(SELECT + "WHERE kind = ? AND scope = ? AND sha256 = ?", ImportFiles::file, kind, scope, sha256)
                .stream()
                .findFirst();
    }

    /**
     * Registers a file before its rows are written, so that they can point to it; {@link #complete} says what came of it.
     *
     * @param reason why rows are corrected, empty for a plain import
     * @return the number of the import
     * @throws Refusal CONCURRENT_MODIFICATION if somebody else imported the same file at the same time
     */
    public long register(
            ImportKind kind, String scope, String fileName, String sha256, String by, Instant at, String reason) {
        long id = ids.take("import_file_seq", IDS_A_BLOCK);
        try {
            rows.execute(
                    "INSERT INTO import_file (id, kind, scope, file_name, sha256, data_rows, accepted, skipped, held,"
                            + " imported_by, imported_at, reason) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, ?, ?, ?)",
                    id,
                    kind,
                    scope,
                    fileName,
                    sha256,
                    by,
                    at,
                    reason);
        } catch (PersistenceException refused) {
            if (refused.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                throw new Refusal(
                        RefusalCode.CONCURRENT_MODIFICATION,
                        "The same file was imported at the same time: " + fileName);
            }
            throw refused;
        }
        return id;
    }

    /** Notes what came of the file. */
    public void complete(long id, int dataRows, int accepted, int skipped, int held) {
        rows.execute(
                "UPDATE import_file SET data_rows = ?, accepted = ?, skipped = ?, held = ? WHERE id = ?",
                dataRows,
                accepted,
                skipped,
                held,
                id);
    }

    /** The newest first. */
    public List<ImportFile> newest(ImportKind kind, int offset, int limit) {
        return rows.list(
                SELECT + "WHERE kind = ? ORDER BY id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                ImportFiles::file,
                kind,
                offset,
                limit);
    }

    public int count(ImportKind kind) {
        return rows.list("SELECT count(*) FROM import_file WHERE kind = ?", row -> row.getInt(1), kind)
                .get(0);
    }

    public Optional<ImportFile> byId(long id) {
        return rows.list(SELECT + "WHERE id = ?", ImportFiles::file, id).stream()
                .findFirst();
    }

    private static ImportFile file(ResultSet row) throws SQLException {
        return new ImportFile(
                row.getLong("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("scope"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("data_rows"),
                row.getInt("accepted"),
                row.getInt("skipped"),
                row.getInt("held"),
                row.getString("imported_by"),
                SqlRows.instant(row, "imported_at"),
                row.getString("reason"));
    }
}
