package org.ballast.planning.domain;

import org.ballast.amounts.Money;

/**
 * A class with what there should be of it.
 *
 * @param suggested rounded so that all classes together are what there is to be invested
 */
public record PlannedClass(HeldClass held, AssetClass asked, Money suggested) {

    /** What is to be bought, below zero to be sold. */
    public Money trade() {
        return suggested.minus(held.today());
    }
}
