package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Which evidence is kept, as it is sealed; its text has the hash that is sealed here. */
@ApplicationScoped
public class SealedEvidence extends SealedTable {

    /** The kind of these rows; their key is the evidence's. */
    static final String KIND = "EVIDENCE";

    public SealedEvidence() {
        super(KIND, "id, sha256, made_at", "evidence WHERE TRUE", "SELECT sha256 FROM evidence WHERE id = ?");
    }
}
