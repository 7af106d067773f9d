package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ballast.measurement.domain.Lot.usd;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.entities.domain.Framework;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.UnitOfAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on the model: framework, permanence, prices, order and fees (accounting.md §1.1, §1.2, §3.5, Appendix B). */
class ModelRulesTest {

    private static final Instant DAY = Instant.parse("2024-01-02T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "US_COST_LESS_IMPAIRMENT, US_GAAP, true, true, EVERY_LOW, false, DIGITAL_ASSETS_AT_COST",
        "US_FAIR_VALUE_NI, US_GAAP, false, false, LAST_BEFORE_CUT_OFF, true, DIGITAL_ASSETS_AT_FAIR_VALUE",
        "IFRS_COST_IMPAIRMENT, IFRS, false, false, LAST_BEFORE_CUT_OFF, false, DIGITAL_ASSETS_AT_COST"
    })
    void eachModelHasItsRules(
            MeasurementModel model,
            Framework framework,
            boolean permanent,
            boolean beforeDisposal,
            PricesNeeded prices,
            boolean feeIsExpense,
            MeasurementRole account) {
        assertThat(model.model().frameworks()).isEqualTo(Set.of(framework));
        assertThat(model.isPermanent()).isEqualTo(permanent);
        assertThat(model.model().measuresBeforeDisposal()).isEqualTo(beforeDisposal);
        assertThat(model.model().pricesNeeded()).isEqualTo(prices);
        assertThat(model.model().sellingFeeIsExpense()).isEqualTo(feeIsExpense);
        assertThat(PostingMatrix.assetAccount(model)).isEqualTo(account);
    }

    @Test
    void aWithdrawnLotGoesBackToCashWithItsFee() {
        LotPosition lot = Lot.acquiredAt(DAY, "L", "1", usd("100.00"));

        assertThat(MeasurementPostings.withdrawal(MeasurementModel.US_FAIR_VALUE_NI, lot, usd("2.00")))
                .containsExactlyInAnyOrder(
                        JournalLine.debit(LedgerRole.CASH, usd("102.00")),
                        JournalLine.credit(MeasurementRole.PURCHASE_FEES, usd("2.00")),
                        JournalLine.credit(
                                MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE,
                                UnitOfAccount.lot(lot.id(), "L"),
                                usd("100.00")));
    }

    @Test
    void whatWasPostedInThePeriodIsPartOfTheLotAtItsEnd() {
        LotPosition lot = Lot.acquiredAt(DAY, "L", "1", usd("100.00"));
        LotEventInPeriod posted = new LotEventInPeriod.PostedMeasurement(DAY, Amounts.ofValue(usd("-30.00")));

        assertThat(new LotInPeriod(lot, TestWindow.at(DAY), List.of(posted))
                        .closing()
                        .amounts())
                .isEqualTo(new Amounts(usd("100.00"), usd("0.00"), usd("-30.00")));
    }

    @Test
    void costsOfDisposalAreAPartOfThePrice() {
        for (String none : List.of("0", "0.9999999999")) {
            assertThat(new Estimates(new BigDecimal(none), Optional.empty()).costsOfDisposal())
                    .isEqualByComparingTo(none);
        }
        for (String wrong : List.of("-0.0000000001", "1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Estimates(new BigDecimal(wrong), Optional.empty()));
        }
    }
}
