package org.ballast.holdings.domain;

import java.util.Optional;
import org.ballast.amounts.UnitPrice;

/**
 * What the policy in force on a day says of an asset.
 *
 * @param impaired whether its model writes it down below cost; so it is without a policy
 * @param close last close in the principal market; empty where no policy or no price tells it
 */
public record Quoted(boolean impaired, Optional<UnitPrice> close) {

    /** Nothing is known of it. */
    public static final Quoted UNKNOWN = new Quoted(true, Optional.empty());
}
