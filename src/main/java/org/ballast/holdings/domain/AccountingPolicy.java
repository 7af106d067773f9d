package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;

/**
 * How a book accounts for an asset from a day on, until a later policy takes over. A policy is decided, never edited.
 *
 * @param marketId the principal market: the price evidence comes from there (ASC 820-10-35-5)
 * @param marketCode its short name, as {@code COINBASE}
 * @param edgeBarPolicy what becomes of a bar over the end of a period
 * @param disposalCostRate costs of disposal as a part of the price, as 0.0025 (IAS 36.28)
 * @param purchaseFees what becomes of the fee of a purchase under fair value
 * @param costBasisAtAdoption what the cost of a lot is once fair value is adopted
 * @param validFrom first day, in the entity's cut-off zone
 * @param approval the case by which a second person approved it; none where one person decided
 */
public record AccountingPolicy(
        long bookId,
        long assetId,
        MeasurementModel model,
        long marketId,
        String marketCode,
        CostMethod costMethod,
        EdgeBarPolicy edgeBarPolicy,
        BigDecimal disposalCostRate,
        PurchaseFeePolicy purchaseFees,
        CostBasisAtAdoption costBasisAtAdoption,
        LocalDate validFrom,
        Optional<PolicyApproval> approval) {

    /** A rate is the same whatever decimals it was kept with. */
    public AccountingPolicy {
        disposalCostRate = disposalCostRate.stripTrailingZeros();
    }

    /** What an approval binds to, for canonical JSON. */
    public Map<String, Object> evidence() {
        return Map.of(
                "bookId",
                bookId,
                "assetId",
                assetId,
                "model",
                model,
                "principalMarket",
                marketCode,
                "costMethod",
                costMethod,
                "edgeBarPolicy",
                edgeBarPolicy,
                "disposalCostRate",
                disposalCostRate,
                "purchaseFeePolicy",
                purchaseFees,
                "costBasisAtAdoption",
                costBasisAtAdoption,
                "validFrom",
                validFrom);
    }
}
