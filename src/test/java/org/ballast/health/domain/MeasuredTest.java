package org.ballast.health.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.health.domain.Measured.Standing;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Term;
import org.junit.jupiter.api.Test;

/** What is said of a ratio where there is nothing to divide by, where equity is gone, and at the edges of its thresholds. */
class MeasuredTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void withoutAnythingToDivideByARatioIsNotAvailable() {
        HealthInputs onlyCash = inputs(asset("100.00"), equity("-100.00"));
        assertThat(measured(Measure.CURRENT, onlyCash).standing()).isEqualTo(Standing.NOT_AVAILABLE);
        assertThat(measured(Measure.SOLVENCY, onlyCash).band()).isEqualTo(Band.NONE);
        assertThat(measured(Measure.ALTMAN_Z, onlyCash).value()).isEmpty();
        assertThat(measured(Measure.INTEREST_COVER, onlyCash).value()).isEmpty();
        assertThat(measured(Measure.WITHDRAWAL_COVERAGE, onlyCash).value()).isEmpty();
        assertThat(measured(Measure.CONCENTRATION, onlyCash).value()).isEmpty();
        assertThat(measured(Measure.DEBT_TO_EQUITY, onlyCash).value()).contains(new BigDecimal("0.000000"));
    }

    @Test
    void withEquityBelowZeroARatioToItMeansNothingAndIsRed() {
        HealthInputs insolvent = inputs(asset("100.00"), liability("-150.00"), equity("50.00"));
        for (Measure measure : List.of(Measure.DEBT_TO_EQUITY, Measure.LIABILITIES_TO_EQUITY, Measure.LEVERAGE)) {
            assertThat(measured(measure, insolvent).standing()).isEqualTo(Standing.NOT_MEANINGFUL);
            assertThat(measured(measure, insolvent).band()).isEqualTo(Band.RED);
        }
        assertThat(measured(Measure.EQUITY_RATIO, insolvent).value()).contains(new BigDecimal("-0.500000"));
        assertThat(measured(Measure.SOLVENCY, insolvent).band()).isEqualTo(Band.RED);
    }

    @Test
    void bothBoundsBelongToTheBetterSide() {
        assertThat(band(Measure.SOLVENCY, "1.2")).isEqualTo(Band.GREEN);
        assertThat(band(Measure.SOLVENCY, "1.1999999")).isEqualTo(Band.AMBER);
        assertThat(band(Measure.SOLVENCY, "1")).isEqualTo(Band.AMBER);
        assertThat(band(Measure.SOLVENCY, "0.9999999")).isEqualTo(Band.RED);
        assertThat(band(Measure.LEVERAGE, "3")).isEqualTo(Band.GREEN);
        assertThat(band(Measure.LEVERAGE, "5")).isEqualTo(Band.AMBER);
        assertThat(band(Measure.LEVERAGE, "5.0000001")).isEqualTo(Band.RED);
    }

    @Test
    void atTheUpperCutOffAltmanIsGreyAndTheVariantOfEmergingMarketsHasNone() {
        assertThat(band(Measure.ALTMAN_Z, "2.60")).isEqualTo(Band.AMBER);
        assertThat(band(Measure.ALTMAN_Z, "2.6000001")).isEqualTo(Band.GREEN);
        assertThat(band(Measure.ALTMAN_Z, "1.10")).isEqualTo(Band.AMBER);
        assertThat(band(Measure.ALTMAN_Z, "1.0999999")).isEqualTo(Band.RED);
        assertThat(Measure.ALTMAN_Z_EMERGING.usual()).isEmpty();
    }

    @Test
    void aBandIsToldByTheExactValueNotByTheRoundedOne() {
        HealthInputs nearly = inputs(asset("1199999.99"), liability("-1000000.00"), equity("-199999.99"));
        Measured solvency = measured(Measure.SOLVENCY, nearly);
        assertThat(solvency.value()).contains(new BigDecimal("1.200000"));
        assertThat(solvency.band()).isEqualTo(Band.AMBER);
    }

    @Test
    void temporaryEquityIsNeitherALiabilityNorEquity() {
        HealthInputs redeemable = new HealthInputs(
                HealthFigures.of(
                        LocalDate.EPOCH,
                        USD,
                        new CountedAccounts(Map.of("3050", CountsAs.TEMPORARY_EQUITY)),
                        List.of(
                                asset("100.00"),
                                liability("-60.00"),
                                BalanceOf.account("3050", ChartAccount.Type.EQUITY, Term.NONE, "-30.00"),
                                equity("-10.00")),
                        List.of()),
                Money.zero(USD),
                Money.zero(USD),
                List.of());
        assertThat(redeemable.figures().of(Figure.TOTAL_LIABILITIES)).isEqualTo(usd("60.00"));
        assertThat(redeemable.figures().of(Figure.EQUITY)).isEqualTo(usd("10.00"));
        Insolvency tests = Insolvency.of(
                redeemable.figures(), List.of(), CashFlowTest.of(LocalDate.EPOCH, usd("0.00"), List.of()));
        assertThat(tests.atBook().surplus()).isEqualTo(usd("40.00"));
        assertThat(tests.atBook().surplusAfterTemporaryEquity()).isEqualTo(usd("10.00"));
    }

    private static Band band(Measure measure, String value) {
        return measure.band(new BigDecimal(value), measure.usual().orElseThrow());
    }

    private static Measured measured(Measure measure, HealthInputs inputs) {
        return Measured.of(measure, inputs, measure.usual());
    }

    private static HealthInputs inputs(AccountBalance... balances) {
        return new HealthInputs(
                HealthFigures.of(LocalDate.EPOCH, USD, new CountedAccounts(Map.of()), List.of(balances), List.of()),
                Money.zero(USD),
                Money.zero(USD),
                List.of());
    }

    private static AccountBalance asset(String net) {
        return BalanceOf.account("1000", ChartAccount.Type.ASSET, Term.CURRENT, net);
    }

    private static AccountBalance liability(String net) {
        return BalanceOf.account("2000", ChartAccount.Type.LIABILITY, Term.NON_CURRENT, net);
    }

    private static AccountBalance equity(String net) {
        return BalanceOf.account("3000", ChartAccount.Type.EQUITY, Term.NONE, net);
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    @Test
    void aThresholdOfWhichRedIsBetterThanGreenFitsNothing() {
        Threshold turned = new Threshold(new BigDecimal("1"), new BigDecimal("2"));
        assertThat(turned.fits(Measure.SOLVENCY)).isFalse();
        assertThat(turned.fits(Measure.LEVERAGE)).isTrue();
        assertThat(Measured.of(Measure.SOLVENCY, inputs(asset("1.00")), Optional.empty())
                        .threshold())
                .isEmpty();
    }
}
