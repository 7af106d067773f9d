package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.FactFile;
import org.ballast.holdings.domain.FilePreview;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;

/** What a file would record; nothing is written. The file is judged again when it is imported. */
@ApplicationScoped
public class PreviewImport {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private CheckLots checkLots;

    @Inject
    private CheckDisposals checkDisposals;

    @Inject
    private CheckMovements checkMovements;

    @Inject
    private Assets assets;

    /**
     * @param kind of lots, disposals or movements
     * @throws org.ballast.refusals.Refusal as the import of that kind, but for amounts far from the market, which are listed
     */
    @Transactional
    public FilePreview of(ImportKind kind, String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        return FilePreview.of(
                entity,
                judged(kind, entity, upload),
                assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol)));
    }

    private FactFile judged(ImportKind kind, ReportingEntity entity, Upload upload) {
        return switch (kind) {
            case LOTS -> checkLots.check(entity, upload);
            case DISPOSALS -> checkDisposals.check(entity, upload);
            case MOVEMENTS -> checkMovements.check(entity, upload);
            default -> throw new IllegalArgumentException(kind + " is no file of an entity");
        };
    }
}
