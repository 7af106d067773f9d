package org.ballast.statements.domain;

import java.util.Optional;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;

/**
 * The accounting policy that a disclosure describes.
 *
 * @param market name of the principal market
 * @param hoursInNextPeriod the hours before the reporting date whose price is still open at its end, in words; empty
 *     where the prices end with it
 * @param cutOffZone the zone in which a day ends
 */
public record DisclosedPolicy(
        MeasurementModel model,
        String market,
        CostMethod costMethod,
        LowPricePolicy lowPricePolicy,
        AcquisitionDayPolicy acquisitionDayPolicy,
        EdgeBarPolicy edgeBarPolicy,
        Optional<String> hoursInNextPeriod,
        String cutOffZone) {}
