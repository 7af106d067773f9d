package org.ballast.measurement.domain;

import org.ballast.amounts.Money;

/** What the cost of a lot is after the adoption of fair value; the standard leaves it open, and it is disclosed (§1.3). */
public enum CostBasisAtAdoption {
    /** What it was written down to: the new accounting basis of ASC 350-30-35-19. */
    POST_IMPAIRMENT,
    ORIGINAL_COST;

    Money costOf(LotPosition lot) {
        return this == POST_IMPAIRMENT ? lot.carryingAmount() : lot.originalCost();
    }
}
