package org.ballast.signals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Files of external information as they are sealed: with the hash of their bytes. */
@ApplicationScoped
public class SealedExternalFiles extends SealedTable {

    /** The kind of these rows; their key is the file's. */
    static final String KIND = "EXTERNAL_FILE";

    public SealedExternalFiles() {
        super(
                KIND,
                "id, information_id, name, media_type, size_bytes, sha256, added_by, added_at",
                "external_file WHERE TRUE",
                "SELECT name FROM external_file WHERE id = ?");
    }
}
