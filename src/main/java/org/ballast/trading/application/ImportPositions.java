package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.PositionForm;

/**
 * Records the positions of a file, all or nothing. Those that are recorded with equal values are skipped; with other values
 * they are an error, unless the file is sent as a correction with a reason.
 */
@ApplicationScoped
public class ImportPositions {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepPositions keepPositions;

    @Inject
    private CheckPositions checkPositions;

    @Inject
    private ImportFacts importFacts;

    @Inject
    private Clock clock;

    /**
     * @param correctionReason why recorded positions may be corrected; empty where they may not
     * @throws Refusal INVALID_INPUT with every error of the file; FORBIDDEN, NOT_FOUND, REASON_REQUIRED
     */
    @Transactional
    public ImportResult from(String entityCode, String accountCode, Upload upload, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        return importFacts.from(
                new ImportFacts.Facts<>(
                        ImportKind.POSITIONS,
                        PositionForm.COLUMNS,
                        account -> new PositionForm(clock.instant())::read,
                        checkPositions::fresh,
                        keepPositions::keep),
                entityCode,
                accountCode,
                upload,
                correctionReason);
    }
}
