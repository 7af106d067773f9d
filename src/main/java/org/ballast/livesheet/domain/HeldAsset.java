package org.ballast.livesheet.domain;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.MeasurementModel;

/**
 * What a book holds of one asset.
 *
 * @param asset symbol
 * @param market code of its principal market; empty while no policy names one
 * @param key where its ticks come from
 * @param carrying what the books carry it at
 */
public record HeldAsset(
        String asset,
        Optional<String> market,
        Optional<TickKey> key,
        MeasurementModel model,
        Quantity units,
        Money carrying) {}
