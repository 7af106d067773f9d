package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.Attachment;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The files of cases; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class Attachments {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT id, case_id, name, media_type, size_bytes, sha256, is_evidence, added_by, added_at FROM attachment WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps a new one, under a key of its own. */
    public long add(Attachment file, byte[] content) {
        long id = ids.take("attachment_seq", IDS_A_BLOCK);
        seals.changed(SealedAttachments.KIND, id);
        rows.execute(
                "INSERT INTO attachment (id, case_id, name, media_type, size_bytes, sha256, is_evidence, content, added_by,"
                        + " added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                file.caseId(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.isEvidence(),
                content,
                file.addedBy(),
                file.addedAt());
        return id;
    }

    /** Those of a case, the first that came first. */
    public List<Attachment> of(long caseId) {
        return rows.list(SELECT + "case_id = ? ORDER BY id", Attachments::attachment, caseId);
    }

    public Optional<Attachment> find(long id) {
        return rows.list(SELECT + "id = ?", Attachments::attachment, id).stream()
                .findFirst();
    }

    /** Its bytes. */
    public byte[] content(Attachment file) {
        return rows.list("SELECT content FROM attachment WHERE id = ?", row -> row.getBytes(1), file.id())
                .getFirst();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size_bytes"),
                row.getString("sha256").strip(),
                row.getBoolean("is_evidence"),
                row.getString("added_by"),
                SqlRows.instant(row, "added_at"));
    }
}
