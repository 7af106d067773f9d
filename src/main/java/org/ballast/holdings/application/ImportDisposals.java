package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/** Records a file of disposals. */
@ApplicationScoped
public class ImportDisposals {

    @Inject
    private CheckDisposals checkDisposals;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private RecordFile recordFile;

    /**
     * @param confirmed whether proceeds far from the market were looked at and are right
     * @throws org.ballast.refusals.Refusal INSUFFICIENT_QUANTITY if the file is right but takes more units than
     *     there are; IMPLAUSIBLE_PROCEEDS with all proceeds far from the market that are not confirmed; INVALID_INPUT,
     *     FORBIDDEN, NOT_FOUND, DEPENDENT_EVENT_EXISTS
     */
    public ImportResult from(String entityCode, Upload upload, boolean confirmed) {
        return recordFile.record(
                ImportKind.DISPOSALS,
                entityCode,
                upload,
                confirmed,
                checkDisposals::check,
                (entity, disposals, origin) -> recordDisposals.record(entity, disposals.planned(), origin));
    }
}
