package org.ballast.holdings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.MeasurementModel;

/** The dated policies of an entity, asked for many days. */
public final class PolicyHistory {

    private final Map<Long, List<AccountingPolicy>> byAsset;

    /**
     * @param policies of each asset the latest first
     */
    public PolicyHistory(List<AccountingPolicy> policies) {
        byAsset = policies.stream().collect(Collectors.groupingBy(AccountingPolicy::assetId));
    }

    /**
     * The model under which an asset is kept at an instant. Before any policy is decided it is the one that records at cost
     * under the framework of the book.
     */
    public MeasurementModel modelOf(ReportingEntity entity, long assetId, Instant at) {
        return inForce(assetId, entity.dayOf(at))
                .map(AccountingPolicy::model)
                .orElseGet(() -> MeasurementModel.atCostUnder(entity.framework()));
    }

    /**
     * The policy by which an asset leaves fair value after a day on which it is kept at it. It can be decided while nothing
     * is held alone, and no lot passes from fair value to cost.
     */
    public Optional<AccountingPolicy> leavesFairValueAfter(long assetId, LocalDate on) {
        return inForce(assetId, on)
                .filter(policy -> policy.model().isAtFairValue())
                .flatMap(policy -> byAsset.getOrDefault(assetId, List.of()).stream()
                        .filter(later -> later.validFrom().isAfter(on) && later.model() != policy.model())
                        .findFirst());
    }

    /** The policy that governs an asset on a day: the one with the latest first day up to then. */
    public Optional<AccountingPolicy> inForce(long assetId, LocalDate on) {
        return byAsset.getOrDefault(assetId, List.of()).stream()
                .filter(policy -> !policy.validFrom().isAfter(on))
                .findFirst();
    }
}
