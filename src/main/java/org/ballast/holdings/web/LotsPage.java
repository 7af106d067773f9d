package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitsColumn;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.domain.Wallet;
import org.ballast.entities.persistence.Wallets;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;
import org.ballast.holdings.domain.ValuedLot;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** What is held as of a day: by asset, and lot by lot. */
@Named
@RequestScoped
public class LotsPage {

    private static final int ROWS = 50;

    @Inject
    private OverviewHoldings overview;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private Wallets wallets;

    @Inject
    private HttpServletRequest request;

    private @Nullable LocalDate asOf;
    private @Nullable List<AssetHolding> holdings;
    private @Nullable Stretch<ValuedLot> lots;

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

    /** Changes of fair value of everything held. */
    public @Nullable Money getValueChange() {
        return total(getHoldings().stream().map(AssetHolding::valueChange).toList());
    }

    /** Whether anything held is, or was, written down below its cost. */
    public boolean isImpaired() {
        return getHoldings().stream()
                .anyMatch(holding -> holding.quoted().impaired()
                        || !holding.accumulatedImpairment().isZero());
    }

    /** Whether anything held is carried at fair value. */
    public boolean isRevalued() {
        return getHoldings().stream()
                .anyMatch(holding ->
                        !holding.quoted().impaired() || !holding.valueChange().isZero());
    }

    /** Carrying amount of everything held. */
    public @Nullable Money getCarryingAmount() {
        return total(getHoldings().stream().map(AssetHolding::carryingAmount).toList());
    }

    /** The lots that the filter finds, a stretch at a time. */
    public Stretch<ValuedLot> getLots() {
        if (lots == null) {
            ReportingEntity entity = Given.entity(books.entity());
            lots = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> overview.lots(
                            entity,
                            day(),
                            query().filter(),
                            query().order(),
                            Optional.ofNullable(cursor).map(text -> Cursor.number(text, 0)),
                            backward,
                            limit),
                    lot -> Cursor.of(lot.held().lot().id()));
        }
        return lots;
    }

    /** The column of units of these lots. */
    public UnitsColumn getUnits() {
        return UnitsColumn.of(
                getLots().rows().stream().map(lot -> lot.held().lot().quantity().units()));
    }

    /** The column of units by asset. */
    public UnitsColumn getUnitsByAsset() {
        return UnitsColumn.of(
                getHoldings().stream().map(holding -> holding.units().units()));
    }

    /** How many lots the filter finds: as many as the file has. */
    public int getCount() {
        return query().filter().isEmpty()
                ? getHoldings().stream()
                        .mapToInt(holding -> Math.toIntExact(holding.lots()))
                        .sum()
                : overview.countLots(Given.entity(books.entity()), day(), query().filter());
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/holdings/lots.xhtml?" + query().parameters() + side + "=" + cursor;
    }

    /** What the filter finds, as a file. */
    public String getDownload() {
        return "/holdings/lots.csv?" + query().parameters() + "asOf=" + day() + "&entity="
                + Given.entity(books.entity()).code();
    }

    /** The file's name with how many lots are in it. */
    public String getDownloadLabel() {
        return Words.in("holdings", "lots.download", getCount());
    }

    public LotFilter.State[] getStates() {
        return LotFilter.State.values();
    }

    public LotOrder[] getOrders() {
        return LotOrder.values();
    }

    public List<Wallet> getWallets() {
        return wallets.of(Given.entity(books.entity()).id());
    }

    public LotsQuery getQuery() {
        return query();
    }

    private LotsQuery query() {
        return LotsQuery.of(request::getParameter);
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
