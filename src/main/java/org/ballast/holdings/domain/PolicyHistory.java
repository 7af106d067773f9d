package org.ballast.holdings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.CostMethod;
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

    /** Whether the units of an asset that come in on a day are part of its pool. */
    public boolean isPooled(long assetId, LocalDate on) {
        return inForce(assetId, on)
                .filter(policy -> policy.costMethod().pools())
                .isPresent();
    }

    /**
     * The policy by which an asset passes from lots to a pool after a day, or from a pool to lots. What is held passes once,
     * when that is decided; nothing comes in before it any more.
     */
    public Optional<AccountingPolicy> otherMethodAfter(long assetId, LocalDate on) {
        boolean pooled = isPooled(assetId, on);
        return byAsset.getOrDefault(assetId, List.of()).stream()
                .filter(later ->
                        later.validFrom().isAfter(on) && later.costMethod().pools() != pooled)
                .findFirst();
    }

    /** Whether the disposals of an asset on a day may name their lots; so they may before any policy is decided. */
    public boolean maySpecify(long assetId, LocalDate on) {
        return inForce(assetId, on)
                .filter(policy -> policy.costMethod() != CostMethod.SPECIFIC_ID)
                .isEmpty();
    }

    /** The policy that governs an asset on a day: the one with the latest first day up to then. */
    public Optional<AccountingPolicy> inForce(long assetId, LocalDate on) {
        return byAsset.getOrDefault(assetId, List.of()).stream()
                .filter(policy -> !policy.validFrom().isAfter(on))
                .findFirst();
    }
}
