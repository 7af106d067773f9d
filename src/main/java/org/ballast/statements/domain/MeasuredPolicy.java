package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;

/**
 * The policy of an asset that is measured at the end of each period.
 *
 * @param market name of the principal market
 * @param disposalCostRate as 0.0025
 * @param adoptedOn when the asset passed to this model from another one; empty where it never did
 * @param hoursInNextPeriod the hours before the reporting date whose price is still open at its end, in words
 * @param cutOffZone the zone in which a day ends
 */
public record MeasuredPolicy(
        MeasurementModel model,
        String market,
        CostMethod costMethod,
        BigDecimal disposalCostRate,
        PurchaseFeePolicy purchaseFees,
        CostBasisAtAdoption costBasisAtAdoption,
        Optional<LocalDate> adoptedOn,
        EdgeBarPolicy edgeBarPolicy,
        Optional<String> hoursInNextPeriod,
        String cutOffZone) {}
