package org.ballast.signals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** External information as it is sealed. */
@ApplicationScoped
public class SealedExternalInformation extends SealedTable {

    /** The kind of these rows; their key is the information's. */
    static final String KIND = "EXTERNAL_INFORMATION";

    public SealedExternalInformation() {
        super(
                KIND,
                "id, entity_id, kind, asset_id, finding, on_day, until_day, figure, currency, source, words, corrects,"
                        + " reason, recorded_by, recorded_at",
                "external_information WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM external_information WHERE id = ?");
    }
}
