package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;

/** Hours without a trade are no entity's, and are decided whatever days are looked at. */
@ApplicationScoped
public class NoTradeSubject implements PageSubject {

    @Inject
    private ReadNoTrades noTrades;

    @Override
    public String page() {
        return "/prices/noTrades.xhtml";
    }

    @Override
    public Subject named(String key) {
        noTrades.byId(PageSubject.number(key));
        return Subject.of("");
    }
}
