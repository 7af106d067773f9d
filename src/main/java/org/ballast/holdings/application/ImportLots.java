package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/** Takes a file of lots into the books. */
@ApplicationScoped
public class ImportLots {

    @Inject
    private CheckLots checkLots;

    @Inject
    private AcquireLots acquireLots;

    @Inject
    private RecordFile recordFile;

    /**
     * @param confirmed whether costs far from the market were looked at and are right
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every error of the file; IMPLAUSIBLE_COST with every
     *     cost far from the market that is not confirmed; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    public ImportResult from(String entityCode, Upload upload, boolean confirmed) {
        return recordFile.record(
                ImportKind.LOTS,
                entityCode,
                upload,
                confirmed,
                checkLots::check,
                (entity, lots, origin) -> acquireLots.acquire(entity, lots.fresh(), origin));
    }
}
