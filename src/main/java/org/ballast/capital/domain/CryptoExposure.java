package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What stands long and short in one crypto-asset.
 *
 * @param asset symbol
 * @param group as it was classified, Group 2b where it was not
 * @param classified whether a classification is in force
 * @param groupWeight risk weight of Group 1, as 2.5 for 250 %; empty of Group 2, which the rules weigh
 * @param held carrying amount of the units held
 * @param longDerivatives units that contracts add to it, at the last close
 * @param shortDerivatives units that contracts take from it, at the last close; no sign
 * @param accounting by which the book measures what is held; empty where nothing is
 */
public record CryptoExposure(
        String asset,
        CryptoGroup group,
        boolean classified,
        Optional<BigDecimal> groupWeight,
        Money held,
        Money longDerivatives,
        Money shortDerivatives,
        Optional<String> accounting) {

    /** Long, direct and by contracts. */
    public Money longs() {
        return held.plus(longDerivatives);
    }

    public Money shorts() {
        return shortDerivatives;
    }

    /** {@code max(|long|, |short|)}: what counts towards the limit. */
    public Money gross() {
        return longs().compareTo(shorts()) >= 0 ? longs() : shorts();
    }

    /** The same with less held, not below nothing. */
    public CryptoExposure less(Money writtenDown) {
        Money left = held.minus(writtenDown);
        return new CryptoExposure(
                asset,
                group,
                classified,
                groupWeight,
                left.isNegative() ? Money.zero(left.currency()) : left,
                longDerivatives,
                shortDerivatives,
                accounting);
    }
}
