package org.ballast.control.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.health.domain.Kept.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedPositionTest {

    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({
        "89.99, 0, KEPT",
        "90.00, 0, NEAR",
        "100.00, 0, NEAR",
        "100.01, 0, BREACHED",
        "100.01, 1, BREACHED",
        "100.00, 1, NOT_MEASURED",
        "0.00, 0, KEPT",
        "0.00, 2, NOT_MEASURED",
        ", 0, NOT_MEASURED"
    })
    void aLimitIsKeptOnlyWhereAllOfItIsKnown(@Nullable String worth, int uncounted, Standing standing) {
        LimitedPosition position = new LimitedPosition(
                "BTC",
                Money.of("100.00", USD),
                Optional.ofNullable(worth).map(amount -> Money.of(amount, USD)),
                uncounted);

        assertThat(position.standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"0.00, KEPT", "0.01, BREACHED"})
    void aLimitOfZeroIsKeptByNothingAlone(String worth, Standing standing) {
        LimitedPosition position = new LimitedPosition("BTC", Money.zero(USD), Optional.of(Money.of(worth, USD)), 0);

        assertThat(position.standing()).isEqualTo(standing);
    }
}
