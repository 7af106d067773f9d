package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.persistence.PeriodHoldings;

/** The lots with units that a book has at the end of a day. Call it inside a transaction. */
@ApplicationScoped
class HeldLots {

    @Inject
    private PeriodHoldings holdings;

    /** By key of their asset. */
    Map<Long, List<LotPosition>> of(ReportingEntity entity, LocalDate day) {
        LocalDate next = day.plusDays(1);
        return holdings.openings(entity, new TestPeriod(next, next.plusDays(1))).stream()
                .filter(lot -> !lot.quantity().isZero())
                .filter(lot -> lot.acquiredAt().isBefore(entity.startOf(next)))
                .collect(Collectors.groupingBy(LotPosition::assetId));
    }
}
