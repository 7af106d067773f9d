package org.ballast.planning.domain;

import org.ballast.amounts.Money;

/** A line of funding with what there should be of it. */
public record PlannedLine(HeldLine held, FundingLine asked, Money suggested) {

    /** What is to be raised, below zero to be repaid. */
    public Money change() {
        return suggested.minus(held.today());
    }
}
