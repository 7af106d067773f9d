package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.persistence.Lots;
import org.ballast.journal.application.PostEntries;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PostingMatrix;

/**
 * Moves lots that were recorded before their policy was decided onto the account of its model, each on the day of its
 * acquisition. What they carry stays. Part of a larger use case.
 */
@ApplicationScoped
class ReclassifyLots {

    @Inject
    private Lots lots;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TieOut tieOut;

    /**
     * @param before the model under which they were recorded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void onto(ReportingEntity entity, Asset asset, MeasurementModel before, AccountingPolicy policy) {
        if (PostingMatrix.assetAccount(before).equals(PostingMatrix.assetAccount(policy.model()))) {
            return;
        }
        Map<LocalDate, List<LotPosition>> byDay = lots.positions(entity.book().id(), asset.id()).stream()
                .filter(lot -> !entity.dayOf(lot.acquiredAt()).isBefore(policy.validFrom()))
                .collect(Collectors.groupingBy(
                        lot -> entity.dayOf(lot.acquiredAt()), TreeMap::new, Collectors.toList()));
        if (!byDay.isEmpty()) {
            postEntries.post(byDay.entrySet().stream()
                    .map(day -> HoldingPostings.reclassification(
                            entity, asset.symbol(), before, policy.model(), day.getKey(), day.getValue()))
                    .toList());
            tieOut.check(entity);
        }
    }
}
