package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.measurement.domain.Lot.usd;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.Framework;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.UnitOfAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of the posting matrix make the entries of accounting.md Appendix B. */
class PostingMatrixTest {

    private static final Instant DAY_1 = Instant.parse("2024-01-01T00:00:00Z");
    private static final Money NONE = usd("0.00");
    private static final MeasurementModel US_COST = MeasurementModel.US_COST_LESS_IMPAIRMENT;

    @Test
    void aModelIsAtFairValueWhereItsLotsStandOnThatAccount() {
        assertThat(MeasurementModel.values())
                .filteredOn(MeasurementModel::isAtFairValue)
                .containsExactly(MeasurementModel.US_FAIR_VALUE_NI);
        assertThat(MeasurementModel.atCostUnder(Framework.US_GAAP)).isEqualTo(MeasurementModel.US_COST_LESS_IMPAIRMENT);
        assertThat(MeasurementModel.atCostUnder(Framework.IFRS)).isEqualTo(MeasurementModel.IFRS_COST_IMPAIRMENT);
        assertThat(MeasurementModel.atCostUnder(Framework.HGB)).isEqualTo(MeasurementModel.IFRS_COST_IMPAIRMENT);
    }

    @Test
    void atFairValueADisposalRemeasuresFirstAndTheFeeStandsApart() {
        LotPosition lot = Lot.acquiredAt(DAY_1, "L", "2", usd("100.00")).changed(Amounts.ofValue(usd("40.00")));
        MeasuredDisposal sale = MeasuredDisposal.of(
                MeasurementModel.US_FAIR_VALUE_NI,
                usd("90.00"),
                usd("1.50"),
                List.of(new MeasuredDisposal.Part(lot, Quantity.of("1"))));
        UnitOfAccount unit = UnitOfAccount.lot(lot.id(), "L");

        assertThat(MeasurementPostings.disposal(sale))
                .containsExactly(
                        JournalLine.debit(MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE, unit, usd("20.00")),
                        JournalLine.credit(MeasurementRole.REMEASUREMENT_GAIN, usd("20.00")),
                        JournalLine.debit(LedgerRole.CASH, usd("88.50")),
                        JournalLine.debit(MeasurementRole.SELLING_FEES, usd("1.50")),
                        JournalLine.credit(MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE, unit, usd("90.00")));
        assertThat(sale.takings().get(0).after().amounts()).isEqualTo(new Amounts(usd("50.00"), NONE, usd("20.00")));
    }

    @Test
    void aFeeInKindIsAnExpenseAtItsWorthAndWhatItGainedIsAResult() {
        LotPosition lot = Lot.acquiredAt(DAY_1, "L", "5.001", usd("100020.00"));
        MeasuredDisposal fee = MeasuredDisposal.of(
                US_COST, usd("25.00"), NONE, List.of(new MeasuredDisposal.Part(lot, Quantity.of("0.001"))));
        UnitOfAccount unit = UnitOfAccount.lot(lot.id(), "L");

        assertThat(MeasurementPostings.feeInKind(fee))
                .containsExactly(
                        JournalLine.debit(MeasurementRole.NETWORK_FEES, usd("25.00")),
                        JournalLine.credit(MeasurementRole.DIGITAL_ASSETS_AT_COST, unit, usd("20.00")),
                        JournalLine.credit(MeasurementRole.GAIN_ON_DISPOSAL, usd("5.00")));
        LotPosition left = fee.takings().getFirst().after();
        assertThat(left.carryingAmount()).isEqualTo(usd("100000.00"));
        assertThat(left.acquiredAt()).isEqualTo(lot.acquiredAt());
    }

    @Test
    void whatCameForNothingPaidIsIncomeAndLeavesByItsMirror() {
        LotPosition lot = Lot.acquiredAt(DAY_1, "L", "0.05", usd("115.01"));
        UnitOfAccount unit = UnitOfAccount.lot(lot.id(), "L");

        assertThat(MeasurementPostings.reward(MeasurementModel.US_FAIR_VALUE_NI, List.of(lot)))
                .containsExactly(
                        JournalLine.debit(MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE, unit, usd("115.01")),
                        JournalLine.credit(MeasurementRole.REWARDS, usd("115.01")));
        assertThat(MeasurementPostings.withdrawnReward(US_COST, lot))
                .containsExactly(
                        JournalLine.debit(MeasurementRole.REWARDS, usd("115.01")),
                        JournalLine.credit(MeasurementRole.DIGITAL_ASSETS_AT_COST, unit, usd("115.01")));
    }

    @Test
    void aFeeThatWasAnExpenseComesBackAlsoUnderTheModelOfALaterPolicy() {
        LotPosition lot = Lot.acquiredAt(DAY_1, "L", "1", usd("100.00"));

        assertThat(MeasurementPostings.withdrawal(US_COST, lot, usd("8.00")))
                .containsExactly(
                        JournalLine.debit(LedgerRole.CASH, usd("108.00")),
                        JournalLine.credit(
                                MeasurementRole.DIGITAL_ASSETS_AT_COST,
                                UnitOfAccount.lot(lot.id(), "L"),
                                usd("100.00")),
                        JournalLine.credit(MeasurementRole.PURCHASE_FEES, usd("8.00")));
    }

    @Test
    void lotsOfOneAssetThatRiseAndFallShowOneResult() {
        LotPosition one = Lot.acquiredAt(DAY_1, "A", "1", usd("100.00"));
        LotPosition other = Lot.acquiredAt(DAY_1, "B", "1", usd("100.00"));
        List<Measured> measured = List.of(
                Measured.remeasured(one, Segment.at(DAY_1), usd("30.00"), Basis.WITHOUT_PRICE),
                Measured.remeasured(other, Segment.at(DAY_1), usd("-50.00"), Basis.WITHOUT_PRICE));

        assertThat(MeasurementPostings.measurement(MeasurementModel.US_FAIR_VALUE_NI, measured))
                .containsExactly(
                        JournalLine.debit(MeasurementRole.REMEASUREMENT_LOSS, usd("20.00")),
                        JournalLine.debit(
                                MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE,
                                UnitOfAccount.lot(one.id(), "A"),
                                usd("30.00")),
                        JournalLine.credit(
                                MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE,
                                UnitOfAccount.lot(other.id(), "B"),
                                usd("50.00")));
    }

    @Test
    void aPurchaseFeeIsACostOrAnExpense() {
        Money fee = usd("2.00");
        LotPosition lot =
                Lot.acquiredAt(DAY_1, "L", "1", usd("100.00").plus(PurchaseFeePolicy.EXPENSE.capitalised(fee)));

        assertThat(MeasurementPostings.acquisition(
                        MeasurementModel.US_FAIR_VALUE_NI, List.of(lot), PurchaseFeePolicy.EXPENSE.expensed(fee)))
                .containsExactly(
                        JournalLine.debit(MeasurementRole.PURCHASE_FEES, fee),
                        JournalLine.debit(
                                MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE,
                                UnitOfAccount.lot(lot.id(), "L"),
                                usd("100.00")),
                        JournalLine.credit(LedgerRole.CASH, usd("102.00")));
        assertThat(PurchaseFeePolicy.CAPITALISE.expensed(fee)).isEqualTo(NONE);
        assertThatThrownBy(() -> MeasurementPostings.acquisition(US_COST, List.of(lot), fee))
                .hasMessageContaining("never posts MORE FEE of ACQUIRE");
    }

    @Test
    void trap4AReversalUnderAsc35030HasNoRow() {
        LotPosition lot = Lot.acquiredAt(DAY_1, "L", "1", usd("100.00")).impaired(usd("10.00"));
        List<Measured> reversal = List.of(Measured.reduced(lot, Segment.at(DAY_1), usd("-5.00"), Basis.WITHOUT_PRICE));

        assertThatThrownBy(() -> MeasurementPostings.measurement(US_COST, reversal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("US_COST_LESS_IMPAIRMENT never posts LESS REDUCTION of REVERSAL");
        assertThat(MeasurementPostings.measurement(MeasurementModel.IFRS_COST_IMPAIRMENT, reversal))
                .hasSize(2);
    }

    @Test
    void anAdoptionAtALossMakesADeferredTaxAsset() {
        LotPosition lot = Lot.acquiredAt(DAY_1, "L", "1", usd("100.00"));
        FairValueAdoption adoption = FairValueAdoption.of(
                List.of(lot),
                DAY_1,
                Map.of(1L, Valued.close(DAY_1, "60")),
                CostBasisAtAdoption.ORIGINAL_COST,
                new BigDecimal("0.25"),
                Lot.USD);
        Ledger entry = new Ledger(MeasurementModel.US_FAIR_VALUE_NI);
        entry.post(MeasurementPostings.adoption(adoption));

        assertThat(entry.balance(MeasurementRole.DEFERRED_TAX_ASSET)).isEqualTo(usd("10.00"));
        assertThat(entry.balance(LedgerRole.RETAINED_EARNINGS)).isEqualTo(usd("30.00"));
        assertThat(entry.balance(MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE)).isEqualTo(usd("60.00"));
        assertThat(adoption.lots().get(0).after().originalCost()).isEqualTo(usd("100.00"));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoRowsOfAModelAreAboutTheSame(MeasurementModel model) {
        assertThat(PostingMatrix.rows().stream()
                        .filter(row -> row.models().contains(model))
                        .map(row -> List.of(row.kind(), row.amount(), row.sign()))
                        .toList())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(PostingMatrix.roles(model)).contains(LedgerRole.CASH);
    }
}
