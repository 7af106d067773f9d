package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.holdings.persistence.SaleRestrictions;
import org.ballast.refusals.Refusal;

/** Which lots may not be sold, and since when and until when. */
@ApplicationScoped
@Transactional
public class ReadSaleRestrictions {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private SaleRestrictions restrictions;

    /** Those on a lot, in the order in which they were recorded. */
    public List<SaleRestriction> ofLot(long lotId) {
        currentUser.requireSignedIn();
        return restrictions.ofLot(lotId);
    }

    /**
     * Those of an entity, the newest first.
     *
     * @param before key of the last one that is known, empty for the beginning of the list
     * @throws Refusal NOT_FOUND
     */
    public List<SaleRestriction> of(String entityCode, OptionalLong before, int limit) {
        currentUser.requireSignedIn();
        return restrictions.of(entities.byCode(entityCode).id(), before, limit);
    }
}
