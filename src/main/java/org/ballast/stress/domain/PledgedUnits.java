package org.ballast.stress.domain;

import org.ballast.amounts.Quantity;

/**
 * What is pledged of an asset beside what the books hold of it.
 *
 * @param pledged of all loans together
 * @param held in all lots
 */
public record PledgedUnits(String asset, Quantity pledged, Quantity held) {

    /** Whether more is pledged than is held: one of both is not recorded, or units are pledged twice. */
    public boolean isMoreThanHeld() {
        return pledged.compareTo(held) > 0;
    }

    /** Units that are not pledged; none where more is pledged than is held. */
    public Quantity free() {
        return isMoreThanHeld() ? Quantity.ZERO : held.minus(pledged);
    }
}
