package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HoldingTotals;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.TotalsByAsset;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseChecks;
import org.ballast.pages.application.Worded;

/** Before a month is locked the lots of every asset carry what its accounts say, at cost and in impairment. */
@ApplicationScoped
@Transactional
public class SubledgerChecks implements CloseChecks {

    private static final HoldingTotals NOTHING = new HoldingTotals(BigDecimal.ZERO, BigDecimal.ZERO);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TotalsByAsset totals;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        SortedMap<String, HoldingTotals> lots = totals.ofLots(entity.book().id(), last);
        SortedMap<String, HoldingTotals> accounts =
                totals.ofAccounts(entity.book().id(), last);
        SortedSet<String> assets = new TreeSet<>(lots.keySet());
        assets.addAll(accounts.keySet());
        List<String> apart = assets.stream()
                .filter(asset -> !lots.getOrDefault(asset, NOTHING).ties(accounts.getOrDefault(asset, NOTHING)))
                .toList();
        BigDecimal off = apart.stream()
                .map(asset -> lots.getOrDefault(asset, NOTHING)
                        .carryingAmount()
                        .subtract(accounts.getOrDefault(asset, NOTHING).carryingAmount())
                        .abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(new CloseCheck(
                "SUBLEDGER",
                apart.isEmpty(),
                apart.isEmpty()
                        ? HoldingsSentence.CHECK_LOTS_TIE.with(last)
                        : HoldingsSentence.CHECK_LOTS_DO_NOT_TIE.with(last, apart),
                apart.size(),
                apart.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Money(
                                off.setScale(Money.decimals(entity.functionalCurrency())),
                                entity.functionalCurrency())),
                Worded.of("holdings", "check.SUBLEDGER.action"),
                "/holdings/lots.xhtml",
                60));
    }
}
