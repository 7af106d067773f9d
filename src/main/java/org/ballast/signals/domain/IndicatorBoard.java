package org.ballast.signals.domain;

import java.time.LocalDate;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;

/**
 * The indicators of all assets that a book holds at the end of a day, by symbol.
 *
 * @param entity seen through the book
 */
public record IndicatorBoard(ReportingEntity entity, LocalDate day, List<AssetIndicators> assets) {

    public IndicatorBoard {
        assets = List.copyOf(assets);
    }
}
