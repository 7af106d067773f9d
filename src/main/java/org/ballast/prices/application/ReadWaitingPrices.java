package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.persistence.PriceRequests;

/** Prices that wait for a second person. */
@ApplicationScoped
@Transactional
public class ReadWaitingPrices {

    /** Requests that are told at once. */
    public static final int MOST = 200;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PriceRequests requests;

    /** The oldest first, at most {@link #MOST}. */
    public List<PriceRequest> all() {
        currentUser.requireSignedIn();
        return requests.undecided(MOST);
    }
}
