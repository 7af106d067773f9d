package org.ballast.holdings.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dated policies of an entity, asked for many days. */
public final class PolicyHistory {

    private final Map<Long, List<AccountingPolicy>> byAsset;

    /**
     * @param policies of each asset the latest first
     */
    public PolicyHistory(List<AccountingPolicy> policies) {
        byAsset = policies.stream().collect(Collectors.groupingBy(AccountingPolicy::assetId));
    }

    /** The policy that governs an asset on a day: the one with the latest first day up to then. */
    public Optional<AccountingPolicy> inForce(long assetId, LocalDate on) {
        return byAsset.getOrDefault(assetId, List.of()).stream()
                .filter(policy -> !policy.validFrom().isAfter(on))
                .findFirst();
    }
}
