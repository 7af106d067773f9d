package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.corrections.persistence.PricesBehind;

/** In whose books posted measurements rest on a price that was corrected since. */
@ApplicationScoped
@Transactional
public class ReadPricesBehind {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PricesBehind pricesBehind;

    /**
     * How many there are in all books of each company, by its code.
     *
     * @param priceId any revision of the price
     * @throws org.ballast.refusals.Refusal FORBIDDEN
     */
    public SortedMap<String, Integer> byEntity(long priceId) {
        currentUser.requireSignedIn();
        return pricesBehind.byEntity(priceId);
    }
}
