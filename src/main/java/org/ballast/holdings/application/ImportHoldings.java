package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.holdings.domain.FilePreview;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;

/** Looks at, and takes, a file of one of the kinds that bring facts of an entity. */
@ApplicationScoped
public class ImportHoldings {

    @Inject
    private ImportLots importLots;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private ImportMovements importMovements;

    @Inject
    private PreviewImport preview;

    /**
     * @param kind of lots, disposals or movements
     * @param confirmed whether amounts far from the market were looked at and are right
     * @throws org.ballast.refusals.Refusal as the import of that kind
     */
    public ImportResult from(ImportKind kind, String entityCode, Upload upload, boolean confirmed) {
        return switch (kind) {
            case LOTS -> importLots.from(entityCode, upload, confirmed);
            case DISPOSALS -> importDisposals.from(entityCode, upload, confirmed);
            case MOVEMENTS -> importMovements.from(entityCode, upload, confirmed);
            default -> throw new IllegalArgumentException(kind + " is no file of an entity");
        };
    }

    /**
     * What it would record.
     *
     * @throws org.ballast.refusals.Refusal as {@link PreviewImport}
     */
    public FilePreview preview(ImportKind kind, String entityCode, Upload upload) {
        return preview.of(kind, entityCode, upload);
    }
}
