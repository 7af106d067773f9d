package org.ballast.assets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.persistence.SoughtAssets;
import org.ballast.pages.application.Findable;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;

/** Assets that a search finds. */
@ApplicationScoped
@Transactional
public class FindAssets implements Findable {

    private static final int ORDER = 70;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SoughtAssets assets;

    @Override
    public List<FoundKind> find(Sought sought) {
        currentUser.requireSignedIn();
        return List.of(
                FoundKind.of("assets", "ASSET", ORDER, "/assets/assets.xhtml", assets.of(sought), sought.most()));
    }
}
