package org.ballast.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.signals.domain.ExternalInformation.ExternalFigure;
import org.ballast.signals.domain.ExternalInformation.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people tell: an event while it goes on, nothing known only where somebody looked, and figures with a day. */
class ToldSignalsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final LocalDate YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void whereNobodyLookedNothingIsKnown() {
        assertThat(told().missing()).containsExactly(MissingInput.EXTERNAL_INFORMATION);
        assertThat(told(nothing(DAY.minusDays(32))).state()).isEqualTo(IndicatorState.NOT_KNOWN);
        assertThat(told(nothing(DAY.minusDays(31))).state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(told(nothing(DAY.plusDays(10))).state()).isEqualTo(IndicatorState.NOT_FIRED);
    }

    @Test
    void anEventFiresFromItsDayUntilItIsOver() {
        ExternalInformation open = event(LocalDate.of(2024, 3, 1), null);
        assertThat(told(open, nothing(DAY)).since()).contains(LocalDate.of(2024, 3, 1));
        assertThat(told(event(DAY.plusDays(1), null)).state()).isEqualTo(IndicatorState.NOT_KNOWN);
        assertThat(told(event(DAY.minusDays(9), DAY)).fires()).isTrue();
        Indicator over = told(event(DAY.minusDays(9), DAY.minusDays(1)));
        assertThat(over.state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(over.last()).contains(DAY.minusDays(1));
        assertThat(told(event(YEAR.minusDays(9), YEAR.minusDays(1)), nothing(DAY))
                        .last())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"999.99,USD,0,FIRED", "1000.00,USD,0,NOT_FIRED", "1,USD,32,NOT_KNOWN", "1,EUR,0,NOT_KNOWN"})
    void theMarketIsComparedWithEquity(String figure, String currency, int daysBefore, IndicatorState expected) {
        Indicator cap = FigureIndicators.marketCapitalization(
                DAY,
                List.of(figure(ExternalKind.MARKET_CAPITALIZATION, figure, currency, DAY.minusDays(daysBefore))),
                Money.of("1000.00", Days.USD));
        assertThat(cap.state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.0425,FIRED", "0.0424,NOT_FIRED"})
    void twoPointsInTwelveMonthsAreARise(String now, IndicatorState expected) {
        List<ExternalInformation> rates = List.of(
                figure(ExternalKind.POLICY_RATE, "0.0225", "USD", LocalDate.of(2023, 2, 1)),
                figure(ExternalKind.POLICY_RATE, "0.05", "EUR", LocalDate.of(2024, 6, 1)),
                figure(ExternalKind.POLICY_RATE, now, "USD", LocalDate.of(2024, 5, 1)));
        assertThat(FigureIndicators.rateRise(DAY, rates, Days.USD).state()).isEqualTo(expected);
        assertThat(FigureIndicators.rateRise(DAY, rates.subList(1, 3), Days.USD).missing())
                .containsExactly(MissingInput.POLICY_RATES);
    }

    private static Indicator told(ExternalInformation... told) {
        return ToldIndicator.of(Detector.LEGAL_REGULATORY, DAY, YEAR, List.of(told));
    }

    private static ExternalInformation event(LocalDate on, @Nullable LocalDate until) {
        return of(new Said(
                ExternalKind.LEGAL_REGULATORY,
                Optional.of("BTC"),
                ExternalFinding.EVENT,
                on,
                Optional.ofNullable(until),
                Optional.empty(),
                "Gazette",
                "A ban in two states"));
    }

    private static ExternalInformation nothing(LocalDate on) {
        return of(new Said(
                ExternalKind.LEGAL_REGULATORY,
                Optional.of("BTC"),
                ExternalFinding.NOTHING_KNOWN,
                on,
                Optional.empty(),
                Optional.empty(),
                "Gazette",
                "Looked through it"));
    }

    private static ExternalInformation figure(ExternalKind kind, String number, String currency, LocalDate on) {
        return of(new Said(
                kind,
                Optional.empty(),
                ExternalFinding.FIGURE,
                on,
                Optional.empty(),
                Optional.of(new ExternalFigure(new BigDecimal(number), Currency.getInstance(currency))),
                "Gazette",
                "As published there"));
    }

    private static ExternalInformation of(Said said) {
        return new ExternalInformation(1, 1, said, OptionalLong.empty(), "", true, "preparer", Instant.EPOCH);
    }
}
