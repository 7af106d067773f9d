package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;

/** A price that is or was held back is no entity's, and is decided whatever days are looked at. */
@ApplicationScoped
public class HeldPriceSubject implements PageSubject {

    @Inject
    private PriceBarSubject price;

    @Override
    public String page() {
        return "/prices/held.xhtml";
    }

    @Override
    public Subject named(String key) {
        return Subject.of(price.named(key).entity());
    }
}
