package org.ballast.stress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Falling.lot;
import static org.ballast.holdings.domain.Falling.market;
import static org.ballast.holdings.domain.Falling.usd;
import static org.ballast.measurement.domain.MeasurementModel.US_FAIR_VALUE_NI;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.hedging.domain.Hedge;
import org.ballast.stress.domain.StressView.Basis;
import org.junit.jupiter.api.Test;

/** What is said of a fall where the book has digital assets that no fall reaches, and what temporary equity is in it. */
class TripwireTest {

    private static final Optional<BigDecimal> THIRD = Optional.of(new BigDecimal("0.350000"));
    private static final Optional<BigDecimal> NOW = Optional.of(new BigDecimal("0.000000"));

    @Test
    void whatIsInNoLotMakesAFallTheLatestOrUnknown() {
        assertThat(wire(THIRD, "0.00", true).known()).isTrue();
        assertThat(wire(THIRD, "500.00", true).known()).isFalse();
        assertThat(wire(THIRD, "500.00", true).fall()).isEqualTo(THIRD);
        assertThat(wire(THIRD, "-500.00", true).fall()).isEmpty();
        assertThat(wire(NOW, "-500.00", true).known()).isTrue();
        assertThat(wire(Optional.empty(), "0.00", false).known())
                .as("not measured")
                .isFalse();
    }

    @Test
    void temporaryEquityIsNoEquityAndNoReasonForAnAlert() {
        StressedBook redeemable = book("250.00", "0.00");
        assertThat(redeemable.equity()).isEqualTo(usd("100.00"));
        StressOutcome after =
                redeemable.after(Falls.ofAll(new BigDecimal("0.20")), new StressView(Basis.FAIR_VALUE, false, false));
        assertThat(after.equity()).isEqualTo(usd("-100.00"));
        assertThat(after.insolvent()).isFalse();
    }

    private static Tripwire wire(Optional<BigDecimal> fall, String beyondLots, boolean measured) {
        return Tripwire.of(Tripwire.Kind.COVENANT, "Bank", fall, book("0.00", beyondLots), measured);
    }

    private static StressedBook book(String temporaryEquity, String beyondLots) {
        return new StressedBook(
                usd("1400.00"),
                usd("1050.00"),
                usd(temporaryEquity),
                usd(beyondLots),
                List.of(Stressed.asset(
                        "BTC",
                        market(US_FAIR_VALUE_NI, "1", "0"),
                        Hedge.NONE,
                        List.of(lot(1, US_FAIR_VALUE_NI, "1000", usd("1000.00"), usd("0.00"))))),
                BigDecimal.ZERO);
    }
}
