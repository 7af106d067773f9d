package org.ballast.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Packed files that were uploaded to be looked at. */
@ApplicationScoped
public class ImportDrafts {

    private static final int IDS_A_BLOCK = 1;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** A packed file with its name. */
    public record Draft(String fileName, InputStream gzip) {}

    /** Keeps a file; its key. */
    public long add(String fileName, byte[] gzip, String by, Instant at) {
        long id = ids.take("import_draft_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO import_draft (id, file_name, gzip, uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?)",
                id,
                fileName,
                gzip,
                by,
                at);
        return id;
    }

    /** The file that this user uploaded. */
    public Optional<Draft> of(long id, String by) {
        return rows
                .list(
                        "SELECT file_name, gzip FROM import_draft WHERE id = ? AND uploaded_by = ?",
                        row -> new Draft(row.getString("file_name"), new ByteArrayInputStream(row.getBytes("gzip"))),
                        id,
                        by)
                .stream()
                .findFirst();
    }

    public void remove(long id) {
        rows.execute("DELETE FROM import_draft WHERE id = ?", id);
    }

    public void removeBefore(Instant at) {
        rows.execute("DELETE FROM import_draft WHERE uploaded_at < ?", at);
    }
}
