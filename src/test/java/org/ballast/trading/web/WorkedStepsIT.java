package org.ballast.trading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.container.InPortal;
import org.ballast.trading.application.ReckonBalances.Reckoned;
import org.ballast.trading.application.SizePosition.Inputs;
import org.ballast.trading.application.SizePosition.Sized;
import org.ballast.trading.application.ValueFutures;
import org.ballast.trading.application.ValueOption;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.FuturesPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.MarginThresholds;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.SizingMethod;
import org.ballast.trading.domain.options.OptionModel;
import org.junit.jupiter.api.Test;

/** Whoever works a formula out with the figures that stand in it comes to the figure beside it. Words take a page's server. */
@InPortal
class WorkedStepsIT {

    private static final double DIGITS = 1e-6;

    @Test
    void theFormulasOfOptionsComeToTheirFigures() {
        for (OptionModel model : OptionModel.values()) {
            for (String years : List.of("0.0821917808", "1.5")) {
                List<WorkedStep> steps = OptionSteps.of(option(model, "60000", years, "0.62"));
                assertThat(steps).hasSize(12);
                assertWorkedOut(steps);
            }
        }
    }

    @Test
    void soDoThoseOfOptionsWhoseOutcomeIsCertain() {
        for (OptionModel model : OptionModel.values()) {
            for (String underlying : List.of("60000", "70000")) {
                assertWorkedOut(OptionSteps.of(option(model, underlying, "-0.1", "0.62")));
                assertWorkedOut(OptionSteps.of(option(model, underlying, "0.5", "0")));
            }
        }
    }

    @Test
    void theFormulasOfFuturesComeToTheirFigures() {
        for (PositionSide side : PositionSide.values()) {
            assertFutures(FuturesStyle.LINEAR, side);
            assertFutures(FuturesStyle.INVERSE, side);
        }
    }

    private static void assertFutures(FuturesStyle style, PositionSide side) {
        boolean linear = style == FuturesStyle.LINEAR;
        FuturesPosition position = new FuturesPosition(style, side, number(linear ? "2" : "100000"), number("50000"));
        ValueFutures.Cover cover = new ValueFutures.Cover(number(linear ? "15000" : "0.5"), number("0.01"));
        for (String mark : List.of("45000", "56000")) {
            List<WorkedStep> steps = FuturesSteps.of(new ValueFutures.Valued(
                    position, number(mark), Optional.of(cover), Optional.of(number("-0.0001"))));
            assertThat(steps).hasSize(linear ? 4 : 6);
            assertWorkedOut(steps);
        }
    }

    @Test
    void theFormulasOfBalancesComeToTheirFigures() {
        SettlementUnit usd = SettlementUnit.of("USD");
        for (String settled : List.of("250000.00", "-400000.00")) {
            AccountSnapshot snapshot = new AccountSnapshot(
                    usd,
                    number(settled),
                    number("20000.00"),
                    number("5000.00"),
                    number("-18250.00"),
                    number("9400.00"),
                    number("-3150.00"),
                    List.of(
                            new Collateral("BTC", number("2"), number("60000.00"), number("0.10")),
                            new Collateral("ETH", number("10"), number("2500.00"), number("0.15"))),
                    number("96000.00"),
                    number("14000.00"),
                    number("61000.00"));
            List<WorkedStep> steps =
                    BalanceSteps.of(new Reckoned(snapshot, AccountBalances.of(snapshot, MarginThresholds.USUAL)));
            assertThat(steps).hasSize(11);
            assertWorkedOut(steps.stream()
                    .filter(step -> step.result().matches("[−\\d].*"))
                    .toList());
        }
    }

    @Test
    void theFormulasOfSizesComeToTheirFigures() {
        Inputs inputs = new Inputs(number("0.55"), number("1.2"), number("0.25"), number("0.10"));
        for (SizingMethod method : SizingMethod.values()) {
            assertSizes(method, inputs);
        }
    }

    private static void assertSizes(SizingMethod method, Inputs inputs) {
        for (MarginStatus status : MarginStatus.values()) {
            assertWorkedOut(SizeSteps.of(new Sized(
                    method,
                    inputs,
                    inputs.weight(method),
                    Optional.of(number("1000000.00")),
                    number("50000.00"),
                    status)));
        }
    }

    @Test
    void whatIsNoFormulaIsRefused() {
        assertThat(Arithmetic.of("min(max(0, −1,234.5 + 2²), 7) − [1 − e^(0)] / √4"))
                .isZero();
        for (String broken : List.of("", "1 +", "(1", "max(1)", "{0} × 2", "1 1 x")) {
            assertThatThrownBy(() -> Arithmetic.of(broken)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertWorkedOut(List<WorkedStep> steps) {
        assertThat(steps).isNotEmpty().anyMatch(WorkedStep::leads);
        for (WorkedStep step : steps) {
            double shown = Arithmetic.of(step.result());
            String formula = step.worked().replaceAll("[A-Z]{3}: ", "").replaceFirst(": [A-Z].*", "");
            assertThat(Arithmetic.of(formula))
                    .as(step.name() + ": " + step.worked())
                    .isCloseTo(shown, within(Math.max(DIGITS, Math.abs(shown) * DIGITS)));
        }
    }

    private static ValueOption.Valued option(OptionModel model, String underlying, String years, String volatility) {
        boolean inverse = model == OptionModel.INVERSE;
        return ValueOption.Valued.of(
                model,
                number(underlying),
                number("65000"),
                number(years),
                number(volatility),
                inverse ? BigDecimal.ZERO : number("0.04"),
                model == OptionModel.BLACK_SCHOLES ? number("0.01") : BigDecimal.ZERO);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
