package org.ballast.measurement.domain;

import java.time.ZoneId;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;

/**
 * The choices of the entity, for the asset, that the test depends on.
 *
 * @param lowPrice which price counts as the low
 * @param acquisitionDay whether the bar of the acquisition day counts where the hour is not known
 * @param edgeBar what becomes of a bar over the end of the period
 * @param cutOffZone the zone of the entity's days
 */
public record TestRules(
        LowPricePolicy lowPrice, AcquisitionDayPolicy acquisitionDay, EdgeBarPolicy edgeBar, ZoneId cutOffZone) {

    public static TestRules of(ReportingEntity entity, EdgeBarPolicy edgeBar) {
        return new TestRules(entity.lowPricePolicy(), entity.acquisitionDayPolicy(), edgeBar, entity.cutOffZone());
    }
}
