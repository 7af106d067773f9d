package org.ballast.holdings.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.holdings.persistence.HeldLots;
import org.ballast.writedowns.application.TestedCompany;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a list finds, in each order and page by page, is what the filter says of all rows: none twice, none left out. */
@InPortal
class ListsOfHoldingsIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
    private static final int PAGE = 2;

    private static final Map<LotOrder, Comparator<HeldLot>> ORDERS = Map.of(
            LotOrder.ACQUIRED, byDay(),
            LotOrder.LATEST, byDay().reversed(),
            LotOrder.CODE, Comparator.comparing(held -> held.lot().code()));

    @Inject
    private TestedCompany company;

    @Inject
    private HeldLots heldLots;

    @Inject
    private ReadHoldings holdings;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private WithdrawLot withdrawLot;

    @Test
    void lotsAreFoundByAssetWalletStateAndCodeInEveryOrderAndDirection() {
        ReportingEntity entity = traded();
        expect(entity, LotFilter.ALL, lot -> true, 6);
        expect(entity, lots("ETH", null, null), lot -> lot.asset().equals("ETH"), 2);
        expect(entity, lots(null, null, "A"), lot -> lot.lot().code().startsWith("A"), 3);
        expect(entity, lots(null, LotFilter.State.HELD, null), lot -> !isEmpty(lot) && !lot.withdrawn(), 4);
        expect(entity, lots(null, LotFilter.State.EMPTY, null), lot -> isEmpty(lot) && !lot.withdrawn(), 1);
        expect(entity, lots(null, LotFilter.State.WITHDRAWN, null), HeldLot::withdrawn, 1);
        expect(
                entity,
                lots("BTC", LotFilter.State.HELD, "A"),
                lot -> lot.lot().code().equals("A1"),
                1);
        expect(entity, lots(null, LotFilter.State.EMPTY, "B"), lot -> false, 0);
    }

    @Test
    void aDayBeforeALotKnowsNothingOfIt() {
        ReportingEntity entity = traded();
        LocalDate before = LocalDate.of(2024, 1, 9);

        List<HeldLot> found =
                heldLots.beyond(entity, before, LotFilter.ALL, LotOrder.CODE, Optional.empty(), false, 100);

        assertThat(found).singleElement().satisfies(lot -> {
            assertThat(lot.lot().code()).isEqualTo("L1");
            assertThat(lot.lot().quantity().units()).isEqualByComparingTo("2");
        });
        assertThat(heldLots.count(entity, before, LotFilter.ALL)).isEqualTo(1);
    }

    @Test
    void disposalsAreFoundByAssetStatusReferenceAndDayForwardAndBackward() {
        ReportingEntity entity = traded();

        expectSales(entity, DisposalFilter.ALL, "SALE1", "SALE2", "SALE3");
        expectSales(entity, sales("ETH", null, null), "SALE2");
        expectSales(entity, sales(null, null, "SALE3"), "SALE3");
        expectSales(entity, sales(null, null, "SALE"));
        expectSales(entity, sales(null, DisposalStatus.POSTED, null), "SALE1");
        expectSales(entity, sales(null, DisposalStatus.AWAITING_TEST, null), "SALE2", "SALE3");
        expectSales(entity, sales("BTC", DisposalStatus.AWAITING_TEST, null), "SALE3");
        assertThat(read(() -> holdings.disposals(entity, LocalDate.of(2024, 1, 21), LocalDate.of(2024, 1, 26))))
                .extracting(RecordedDisposal::reference)
                .containsExactly("SALE2", "SALE3");
    }

    /**
     * Two units of L1 that lose in the test and of which one is to be sold; A3 sold whole; B2 taken out; of ether, which has
     * no prices, one unit is to be sold; LATE bought after the day looked at.
     */
    private ReportingEntity traded() {
        ReportingEntity entity = company.priced();
        String code = entity.code();
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        code,
                        new DecidePolicy.Decision(
                                "ETH", "US_COST_LESS_IMPAIRMENT", code, "SPECIFIC_ID", LocalDate.of(2023, 1, 1))));
        company.lots(code, """
                A1,BTC,2024-01-10,1,90.00,USD
                A2,ETH,2024-01-12,4,100.00,USD
                A3,BTC,2024-01-12,1,90.00,USD
                B1,ETH,2024-01-11,5,100.00,USD
                B2,BTC,2024-01-13,1,90.00,USD
                LATE,BTC,2024-02-10,1,90.00,USD""");
        company.disposals(code, """
                SALE1,BTC,2024-01-20,1,90,USD,A3:1
                SALE2,ETH,2024-01-24,1,30,USD,A2:1
                SALE3,BTC,2024-01-26,1,90,USD,L1:1""");
        company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(code, "B2", "Bought by another company");
            return code;
        });
        company.submitted(code);
        return entity;
    }

    /** The list in each order, page by page there and back, against all lots of the day picked and sorted here. */
    private void expect(ReportingEntity entity, LotFilter filter, Predicate<HeldLot> wanted, int count) {
        List<HeldLot> all = heldLots.page(entity, DAY, LotCursor.START, 100);
        ORDERS.forEach((order, comparator) -> {
            List<String> expected = all.stream()
                    .filter(wanted)
                    .sorted(comparator)
                    .map(lot -> lot.lot().code())
                    .toList();
            assertThat(expected).hasSize(count);
            assertThat(lotsPageByPage(entity, filter, order, false))
                    .as("%s by %s", filter, order)
                    .isEqualTo(expected);
            assertThat(lotsPageByPage(entity, filter, order, true))
                    .as("%s by %s, from the end", filter, order)
                    .isEqualTo(expected.reversed());
        });
        assertThat(heldLots.count(entity, DAY, filter)).as("%s", filter).isEqualTo(count);
    }

    private List<String> lotsPageByPage(ReportingEntity entity, LotFilter filter, LotOrder order, boolean backward) {
        return pageByPage(
                from -> heldLots.beyond(entity, DAY, filter, order, from, backward, PAGE),
                lot -> lot.lot().id(),
                lot -> lot.lot().code());
    }

    private void expectSales(ReportingEntity entity, DisposalFilter filter, String... references) {
        List<String> earliestFirst = List.of(references);
        assertThat(salesPageByPage(entity, filter, true))
                .as("%s, the earliest first", filter)
                .isEqualTo(earliestFirst);
        assertThat(salesPageByPage(entity, filter, false)).as("%s", filter).isEqualTo(earliestFirst.reversed());
        assertThat(read(() -> holdings.countDisposals(entity, filter))).isEqualTo(references.length);
        assertThat(read(() -> holdings.disposals(entity, filter, 0, 100)))
                .extracting(RecordedDisposal::reference)
                .isEqualTo(earliestFirst);
    }

    private List<String> salesPageByPage(ReportingEntity entity, DisposalFilter filter, boolean backward) {
        return pageByPage(
                from -> read(() -> holdings.latestDisposals(entity, filter, from, backward, PAGE)),
                RecordedDisposal::id,
                RecordedDisposal::reference);
    }

    private static <T> List<String> pageByPage(
            Function<Optional<Long>, List<T>> page, Function<T, Long> key, Function<T, String> name) {
        List<String> names = new ArrayList<>();
        Optional<Long> from = Optional.empty();
        for (List<T> rows = page.apply(from); !rows.isEmpty(); rows = page.apply(from)) {
            rows.forEach(row -> names.add(name.apply(row)));
            from = Optional.of(key.apply(rows.getLast()));
        }
        return names;
    }

    private <T> T read(Supplier<T> question) {
        return company.as("auditor", Role.AUDITOR, question);
    }

    private static boolean isEmpty(HeldLot lot) {
        return lot.lot().quantity().units().signum() == 0;
    }

    private static Comparator<HeldLot> byDay() {
        return Comparator.comparing((HeldLot held) -> held.lot().acquiredAt())
                .thenComparingLong(held -> held.lot().id());
    }

    private static LotFilter lots(@Nullable String asset, LotFilter.@Nullable State state, @Nullable String beginning) {
        return new LotFilter(
                Optional.ofNullable(asset),
                Optional.empty(),
                Optional.ofNullable(state),
                Optional.ofNullable(beginning));
    }

    private static DisposalFilter sales(
            @Nullable String asset, @Nullable DisposalStatus status, @Nullable String reference) {
        return new DisposalFilter(
                Optional.ofNullable(asset), Optional.ofNullable(status), Optional.ofNullable(reference));
    }
}
