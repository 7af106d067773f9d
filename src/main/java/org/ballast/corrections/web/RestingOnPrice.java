package org.ballast.corrections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ballast.corrections.application.ReadPricesBehind;
import org.ballast.pages.web.Words;

/** The part of the page of a price that names the posted write-downs which rest on an earlier revision of it. */
@Named
@RequestScoped
public class RestingOnPrice {

    @Inject
    private ReadPricesBehind pricesBehind;

    /** Write-downs of a company, in all its books. */
    public record OfEntity(String entity, int writeDowns) {

        /** The company, with how many. */
        public String label() {
            return Words.in("corrections", "price.resting.of", entity, writeDowns);
        }
    }

    /** Nothing of a price that is about to be recorded. */
    public List<OfEntity> of(long priceId) {
        return priceId == 0
                ? List.of()
                : pricesBehind.byEntity(priceId).entrySet().stream()
                        .map(each -> new OfEntity(each.getKey(), each.getValue()))
                        .toList();
    }
}
