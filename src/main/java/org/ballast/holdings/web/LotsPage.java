package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.LazyRows;
import org.ballast.amounts.Money;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.domain.ValuedLot;
import org.jspecify.annotations.Nullable;

/** What is held as of a day: by asset, and lot by lot. */
@Named
@ViewScoped
public class LotsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OverviewHoldings overview;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private @Nullable LocalDate asOf;
    private transient @Nullable List<AssetHolding> holdings;
    private transient @Nullable LazyRows<ValuedLot> lots;

    /** The day that the page shows; called as it opens. */
    public void show(LocalDate day) {
        asOf = day;
    }

    /** Sums by asset. */
    public List<AssetHolding> getHoldings() {
        ReportingEntity entity = books.entity();
        if (holdings == null) {
            holdings = entity == null || asOf == null ? List.of() : overview.byAsset(entity, asOf);
        }
        return holdings;
    }

    public boolean isNone() {
        return getHoldings().isEmpty();
    }

    /** Cost of everything held. */
    public @Nullable Money getOriginalCost() {
        return total(getHoldings().stream().map(AssetHolding::originalCost).toList());
    }

    /** Impairment of everything held. */
    public @Nullable Money getAccumulatedImpairment() {
        return total(
                getHoldings().stream().map(AssetHolding::accumulatedImpairment).toList());
    }

    /** Carrying amount of everything held. */
    public @Nullable Money getCarryingAmount() {
        return total(getHoldings().stream().map(AssetHolding::carryingAmount).toList());
    }

    /** Every lot, page by page. */
    public LazyRows<ValuedLot> getLots() {
        if (lots == null) {
            lots = new LazyRows<>(
                    () -> overview.countLots(Given.entity(books.entity()), day()),
                    (first, size) -> overview.lots(Given.entity(books.entity()), day(), first, size),
                    lot -> String.valueOf(lot.held().lot().id()));
        }
        return lots;
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.EPOCH : asOf;
    }

    private @Nullable Money total(List<Money> amounts) {
        return amounts.stream().reduce(Money::plus).orElse(null);
    }
}
