package org.ballast.statements.domain;

import org.ballast.assets.domain.MeasurementModel;
import org.ballast.holdings.domain.AcquisitionDayPolicy;
import org.ballast.holdings.domain.CostMethod;
import org.ballast.holdings.domain.LowPricePolicy;

/**
 * The accounting policy that a disclosure describes.
 *
 * @param market name of the principal market
 * @param cutOffZone the zone in which a day ends
 */
public record DisclosedPolicy(
        MeasurementModel model,
        String market,
        CostMethod costMethod,
        LowPricePolicy lowPricePolicy,
        AcquisitionDayPolicy acquisitionDayPolicy,
        String cutOffZone) {}
