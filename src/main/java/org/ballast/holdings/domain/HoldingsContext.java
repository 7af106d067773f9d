package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ballast.entities.domain.ReportingEntity;

/**
 * What a row of a file is judged against.
 *
 * @param assets keys by symbol
 * @param wallets keys by code
 * @param defaultWallet key of the wallet of lots that name none
 * @param taken the lot codes or disposal references that the entity has used
 * @param now nothing lies after this instant
 */
public record HoldingsContext(
        ReportingEntity entity,
        Map<String, Long> assets,
        Map<String, Long> wallets,
        long defaultWallet,
        Set<String> taken,
        Instant now) {

    public HoldingsContext {
        assets = Map.copyOf(assets);
        wallets = Map.copyOf(wallets);
        taken = Set.copyOf(taken);
    }
}
