package org.ballast.signals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.signals.domain.ExternalFile;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Files that external information was read from; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class ExternalFiles {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT = "SELECT id, information_id, name, media_type, size_bytes, sha256, added_by,"
            + " added_at FROM external_file WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps a new one under a key of its own, which it gives. */
    public long add(ExternalFile file, byte[] content) {
        long id = ids.take("external_file_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO external_file (id, information_id, name, media_type, size_bytes, sha256, content, added_by,"
                        + " added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                file.informationId(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                content,
                file.addedBy(),
                file.addedAt());
        seals.changed(SealedExternalFiles.KIND, id);
        return id;
    }

    /** Those of a piece of information, the first that came first. */
    public List<ExternalFile> of(long informationId) {
        return rows.list(SELECT + "information_id = ? ORDER BY id", ExternalFiles::file, informationId);
    }

    public Optional<ExternalFile> find(long id) {
        return rows.list(SELECT + "id = ?", ExternalFiles::file, id).stream().findFirst();
    }

    /** Its bytes. */
    public byte[] content(ExternalFile file) {
        return rows.list("SELECT content FROM external_file WHERE id = ?", row -> row.getBytes(1), file.id())
                .getFirst();
    }

    private static ExternalFile file(ResultSet row) throws SQLException {
        return new ExternalFile(
                row.getLong("id"),
                row.getLong("information_id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size_bytes"),
                row.getString("sha256").strip(),
                row.getString("added_by"),
                SqlRows.instant(row, "added_at"));
    }
}
