package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.trading.domain.EnteredHaircut;
import org.ballast.trading.domain.Haircuts;
import org.ballast.trading.persistence.CollateralHaircuts;

/** What venues do not count of pledged assets, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadHaircuts {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CollateralHaircuts haircuts;

    /**
     * All that were entered, by venue and asset, the latest day and revision first.
     *
     * @param venue empty for all
     */
    public List<EnteredHaircut> all(Optional<String> venue) {
        currentUser.requireSignedIn();
        return haircuts.entered(venue);
    }

    /** Those of a venue, of each day the one that counts. */
    public Haircuts of(String venue) {
        currentUser.requireSignedIn();
        return haircuts.of(List.of(venue));
    }
}
