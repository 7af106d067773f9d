package org.ballast.writedowns.domain;

import java.time.ZoneId;
import org.ballast.holdings.domain.AcquisitionDayPolicy;
import org.ballast.holdings.domain.LowPricePolicy;
import org.ballast.holdings.domain.ReportingEntity;

/**
 * The entity's choices that the test depends on.
 *
 * @param lowPrice which price of a bar counts as its low
 * @param acquisitionDay whether the bar of the acquisition day counts where the hour is not known
 * @param cutOffZone the zone of the entity's days
 */
public record TestRules(LowPricePolicy lowPrice, AcquisitionDayPolicy acquisitionDay, ZoneId cutOffZone) {

    public static TestRules of(ReportingEntity entity) {
        return new TestRules(entity.lowPricePolicy(), entity.acquisitionDayPolicy(), entity.cutOffZone());
    }
}
