package org.ballast.holdings.application;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;

/** What is still to be measured or decided before lots can become another unit of account; whoever measures tells it. */
public interface OpenMeasurements {

    /** The first of the days before another on which an asset was held that no measurement looked at, or none that is decided. */
    Optional<LocalDate> firstOpen(ReportingEntity entity, Asset asset, LocalDate before);
}
