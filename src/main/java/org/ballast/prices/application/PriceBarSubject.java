package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A price is no entity's; it is of the UTC day that its bar opens on. */
@ApplicationScoped
public class PriceBarSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadPrices prices;

    @Override
    public String page() {
        return "/prices/price.xhtml";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        return prices.revisions(PageSubject.number(key)).stream()
                .findFirst()
                .map(recorded ->
                        Subject.on("", LocalDate.ofInstant(recorded.bar().opensAt(), ZoneOffset.UTC)))
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, PricesSentence.NO_PRICE, key));
    }
}
