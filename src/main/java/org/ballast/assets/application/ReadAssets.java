package org.ballast.assets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;

/** The assets, for everybody who is signed in. */
@ApplicationScoped
@Transactional
public class ReadAssets {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Assets assets;

    /** All, by symbol. */
    public List<Asset> all() {
        currentUser.requireSignedIn();
        return assets.all();
    }

    public Asset bySymbol(String symbol) {
        currentUser.requireSignedIn();
        return assets.bySymbol(symbol);
    }
}
