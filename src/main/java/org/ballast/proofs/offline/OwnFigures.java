package org.ballast.proofs.offline;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What a customer says himself, not the files: a company could hand him a proof of another account or balance.
 *
 * @param account the name by which he knows his account
 * @param balance in the smallest unit
 */
public record OwnFigures(Optional<String> account, Optional<BigInteger> balance) {

    public static final OwnFigures NOT_SAID = new OwnFigures(Optional.empty(), Optional.empty());

    boolean areSaid() {
        return account.isPresent() && balance.isPresent();
    }
}
