package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.DifferenceNote;
import org.ballast.trading.domain.ReconciledFigure;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.venues.Reconciliation;
import org.ballast.trading.domain.venues.VenueFormats;
import org.ballast.trading.persistence.CashMovements;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.trading.persistence.DifferenceNotes;
import org.ballast.trading.persistence.TradingAccounts;

/** What a venue printed of an account beside what follows here, at an instant: each difference is explained or open. */
@ApplicationScoped
@Transactional
public class ReadReconciliation {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private DatedSnapshots snapshots;

    @Inject
    private CashMovements movements;

    @Inject
    private DifferenceNotes notes;

    /**
     * A snapshot with its figures compared.
     *
     * @param before the snapshot before it, from which settled cash is carried on
     */
    public record Reconciled(
            TradingAccount account,
            Optional<DatedSnapshot> said,
            Optional<DatedSnapshot> before,
            List<ReconciledFigure> figures) {}

    /**
     * @throws Refusal NOT_FOUND
     */
    public Reconciled at(ReportingEntity entity, String accountCode, Instant at) {
        currentUser.requireSignedIn();
        TradingAccount account = accounts.byCode(entity.id(), accountCode);
        Optional<DatedSnapshot> said =
                Optional.ofNullable(snapshots.newestAt(entity.id(), at).get(account.id()));
        if (said.isEmpty()) {
            return new Reconciled(account, said, Optional.empty(), List.of());
        }
        Map<String, DifferenceNote> known = notes.of(said.get().id());
        Optional<DatedSnapshot> before =
                snapshots.before(account.id(), said.get().at(), 1).stream().findFirst();
        List<ReconciledFigure> figures = new ArrayList<>();
        before.ifPresent(earlier -> figures.add(Reconciliation.settledCash(
                said.get(),
                carried(entity, account, earlier, said.get()),
                Optional.ofNullable(known.get(Reconciliation.SETTLED_CASH)))));
        figures.addAll(Reconciliation.of(VenueFormats.ofSource(said.get().source()), said.get(), known));
        return new Reconciled(account, said, before, figures);
    }

    private BigDecimal carried(
            ReportingEntity entity, TradingAccount account, DatedSnapshot before, DatedSnapshot said) {
        BigDecimal moved =
                movements
                        .sums(entity.id(), before.at(), said.at())
                        .getOrDefault(account.id(), Map.of())
                        .values()
                        .stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return before.snapshot().settledCash().add(account.unit().rounded(moved));
    }
}
