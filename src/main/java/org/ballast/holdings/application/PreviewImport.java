package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.FileOfDisposals;
import org.ballast.holdings.domain.FileOfLots;
import org.ballast.holdings.domain.FileOfMovements;
import org.ballast.holdings.domain.FilePreview;
import org.ballast.holdings.domain.Traded;
import org.ballast.imports.application.Upload;

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
     * @throws org.ballast.refusals.Refusal as {@link ImportLots}, but for costs far from the market, which are listed
     */
    @Transactional
    public FilePreview lots(String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        FileOfLots file = checkLots.check(entity, upload);
        return FilePreview.of(entity, file.traded(), file.skipped(), file.market(), symbols());
    }

    /**
     * @throws org.ballast.refusals.Refusal as {@link ImportDisposals}, but for proceeds far from the market, which are
     *     listed
     */
    @Transactional
    public FilePreview disposals(String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        FileOfDisposals file = checkDisposals.check(entity, upload);
        return FilePreview.of(entity, file.traded(), file.skipped(), file.market(), symbols());
    }

    /**
     * Costs and proceeds together; transfers have neither.
     *
     * @throws org.ballast.refusals.Refusal as {@link ImportMovements}, but for considerations far from the market, which are
     *     listed
     */
    @Transactional
    public FilePreview movements(String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        FileOfMovements file = checkMovements.check(entity, upload);
        List<Traded> rows = file.fresh().shown(entity.functionalCurrency());
        FilePreview shown = FilePreview.of(entity, rows, file.skipped(), file.market(), symbols());
        return new FilePreview(shown.totals(), shown.amount(), file.fresh().rows(), shown.skipped(), shown.market());
    }

    private Map<Long, String> symbols() {
        return assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
    }
}
