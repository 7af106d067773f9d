package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.Findable;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;
import org.ballast.prices.persistence.SoughtMarkets;

/** Markets that a search finds. */
@ApplicationScoped
@Transactional
public class FindMarkets implements Findable {

    private static final int ORDER = 80;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SoughtMarkets markets;

    @Override
    public List<FoundKind> find(Sought sought) {
        currentUser.requireSignedIn();
        return List.of(
                FoundKind.of("prices", "MARKET", ORDER, "/prices/markets.xhtml", markets.of(sought), sought.most()));
    }
}
