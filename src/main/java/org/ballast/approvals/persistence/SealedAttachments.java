package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Which files cases have, as it is sealed; their bytes have the hashes that are sealed here. */
@ApplicationScoped
public class SealedAttachments extends SealedTable {

    /** The kind of these rows; their key is the file's. */
    static final String KIND = "ATTACHMENT";

    public SealedAttachments() {
        super(
                KIND,
                "id, case_id, name, media_type, size_bytes, sha256, is_evidence, added_by, added_at",
                "attachment WHERE TRUE",
                "SELECT CAST(case_id AS VARCHAR(20)) || ' ' || name FROM attachment WHERE id = ?");
    }

    @Override
    public boolean joinedLater() {
        return true;
    }
}
