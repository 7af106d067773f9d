package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.persistence.NoTrades;

/** Hours without a trade, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadNoTrades {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private NoTrades noTrades;

    /**
     * Those beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id key of that one, empty for the edge of the list
     */
    public List<NoTrade> beyond(OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return noTrades.beyond(id, backward, limit);
    }

    public int count() {
        currentUser.requireSignedIn();
        return noTrades.count();
    }

    /**
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public NoTrade byId(long id) {
        currentUser.requireSignedIn();
        return noTrades.byId(id);
    }
}
