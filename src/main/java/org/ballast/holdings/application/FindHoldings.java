package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.SoughtEntities;
import org.ballast.holdings.persistence.SoughtDisposals;
import org.ballast.holdings.persistence.SoughtLots;
import org.ballast.pages.application.Findable;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;

/** Lots, disposals, wallets and entities that a search finds. */
@ApplicationScoped
@Transactional
public class FindHoldings implements Findable {

    private static final String BUNDLE = "holdings";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SoughtLots lots;

    @Inject
    private SoughtDisposals disposals;

    @Inject
    private SoughtEntities entities;

    @Override
    public List<FoundKind> find(Sought sought) {
        currentUser.requireSignedIn();
        int most = sought.most();
        return List.of(
                FoundKind.of(BUNDLE, "LOT", 10, "/holdings/lots.xhtml", lots.of(sought), most),
                FoundKind.of(BUNDLE, "DISPOSAL", 20, "/holdings/disposals.xhtml", disposals.of(sought), most),
                FoundKind.of(BUNDLE, "WALLET", 50, "/holdings/entities.xhtml", entities.wallets(sought), most),
                FoundKind.of(BUNDLE, "ENTITY", 60, "/holdings/entities.xhtml", entities.entities(sought), most));
    }
}
