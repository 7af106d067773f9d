package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.ballast.holdings.domain.FilePreview;
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

    private Map<Long, String> symbols() {
        return assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
    }
}
