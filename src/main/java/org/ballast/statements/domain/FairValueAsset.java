package org.ballast.statements.domain;

import java.util.Optional;
import org.ballast.measurement.domain.CryptoHolding;

/**
 * One crypto asset in the disclosure of fair value.
 *
 * @param policy empty if none is in force at the reporting date
 */
public record FairValueAsset(String symbol, String name, Optional<MeasuredPolicy> policy, FairValueMovement movement) {

    CryptoHolding holding() {
        return new CryptoHolding(symbol, movement.units(), movement.costBasis(), movement.closing());
    }
}
