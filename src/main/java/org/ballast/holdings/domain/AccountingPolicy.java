package org.ballast.holdings.domain;

import java.time.LocalDate;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;

/**
 * How a book accounts for an asset from a day on, until a later policy takes over. A policy is decided, never edited.
 *
 * @param marketId the principal market: the price evidence comes from there (ASC 820-10-35-5)
 * @param marketCode its short name, as {@code COINBASE}
 * @param edgeBarPolicy what becomes of a bar over the end of a period
 * @param validFrom first day, in the entity's cut-off zone
 */
public record AccountingPolicy(
        long bookId,
        long assetId,
        MeasurementModel model,
        long marketId,
        String marketCode,
        CostMethod costMethod,
        EdgeBarPolicy edgeBarPolicy,
        LocalDate validFrom) {}
