package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.LotOrigin;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.persistence.LotOrigins;
import org.ballast.holdings.persistence.Policies;
import org.ballast.holdings.persistence.Translations;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.measurement.domain.LotPosition;

/** The entries by which lots leave a book, one a lot. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Withdrawals {

    @Inject
    private Policies policies;

    @Inject
    private Translations translations;

    @Inject
    private LotOrigins origins;

    /**
     * @param held lots as they came in
     * @param poolOfLot the pools that they are in, by their keys; of those that are in none, none
     * @param days for which the entries count, by the keys of lots; of others the day of acquisition
     */
    List<JournalEntry> of(
            ReportingEntity entity,
            List<LotPosition> held,
            Map<Long, LotPosition> poolOfLot,
            Map<Long, LocalDate> days) {
        PolicyHistory decided = policies.history(entity.book().id());
        List<Long> keys = held.stream().map(LotPosition::id).toList();
        Map<Long, Money> paid = translations.paid(entity.book().id(), keys);
        Map<Long, LotOrigin> came = origins.of(keys);
        return held.stream()
                .map(lot -> HoldingPostings.withdrawal(
                        entity,
                        decided.modelOf(entity, lot.assetId(), lot.acquiredAt()),
                        lot,
                        days.getOrDefault(lot.id(), entity.dayOf(lot.acquiredAt())),
                        Optional.ofNullable(poolOfLot.get(lot.id())),
                        Objects.requireNonNull(paid.get(lot.id())).minus(lot.originalCost()),
                        came.getOrDefault(lot.id(), LotOrigin.PURCHASE)))
                .toList();
    }
}
