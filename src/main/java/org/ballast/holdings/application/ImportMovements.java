package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/** Records a file of movements. */
@ApplicationScoped
public class ImportMovements {

    @Inject
    private CheckMovements checkMovements;

    @Inject
    private RecordMovements recordMovements;

    @Inject
    private RecordFile recordFile;

    /**
     * @param confirmed whether considerations far from the market were looked at and are right
     * @throws org.ballast.refusals.Refusal INSUFFICIENT_QUANTITY if the file is right but takes more units than
     *     there are; IMPLAUSIBLE_PROCEEDS with all considerations far from the market that are not confirmed; INVALID_INPUT,
     *     FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS, PERIOD_LOCKED
     */
    public ImportResult from(String entityCode, Upload upload, boolean confirmed) {
        return recordFile.record(
                ImportKind.MOVEMENTS,
                entityCode,
                upload,
                confirmed,
                checkMovements::check,
                (entity, movements, origin) -> recordMovements.record(entity, movements.fresh(), origin));
    }
}
