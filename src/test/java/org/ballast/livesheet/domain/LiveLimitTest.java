package org.ballast.livesheet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.prices.domain.FeedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveLimitTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Optional<FeedStatus> LIVE = Optional.of(FeedStatus.LIVE);

    @ParameterizedTest
    @CsvSource({
        "400000, 6, 61000, 366000.00, 0.9150, NEAR",
        "400000, -6, 61000, -366000.00, 0.9150, NEAR",
        "400000, 6, 59999.99, 359999.94, 0.9000, WITHIN",
        "366000, 6, 61000, 366000.00, 1.0000, NEAR",
        "365999.99, 6, 61000, 366000.00, 1.0000, ABOVE",
        "365999.99, -6, 61000, -366000.00, 1.0000, ABOVE",
        "0, 6, 61000, 366000.00, , ABOVE",
        "0, 0, 61000, 0.00, , WITHIN",
        "400000, 0.00000000009, 61000, 0.00, 0.0000, WITHIN"
    })
    void aPositionUsesItsLimitWhicheverWayItStands(
            String most, String units, String price, String worth, String used, LimitStatus status) {
        LiveLimit live = LiveLimit.of(
                limit(most), new BigDecimal(units), Optional.of(new UnitPrice(new BigDecimal(price), USD)), 0, LIVE);

        assertThat(live.worth()).contains(Money.of(worth, USD));
        assertThat(live.used().map(BigDecimal::toPlainString)).isEqualTo(Optional.ofNullable(used));
        assertThat(live.status()).isEqualTo(status);
    }

    @Test
    void withoutAPriceNothingIsClaimed() {
        LiveLimit live = LiveLimit.of(limit("1"), BigDecimal.TEN, Optional.empty(), 0, Optional.empty());

        assertThat(live.status()).isEqualTo(LimitStatus.UNKNOWN);
        assertThat(live.used()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400000, UNKNOWN", "366000, UNKNOWN", "365999.99, ABOVE"})
    void whileAPositionIsNotCountedNoLimitIsSaidToBeKept(String most, LimitStatus status) {
        LiveLimit live = LiveLimit.of(
                limit(most), BigDecimal.valueOf(6), Optional.of(new UnitPrice(new BigDecimal("61000"), USD)), 1, LIVE);

        assertThat(live.status()).isEqualTo(status);
    }

    private static PositionLimit limit(String most) {
        Instant now = Instant.parse("2026-01-15T12:00:00Z");
        return new PositionLimit(
                1,
                1,
                1,
                "BTC",
                LocalDate.of(2026, 1, 1),
                Money.rounded(new BigDecimal(most), USD, java.math.RoundingMode.HALF_UP),
                "reason",
                "risk",
                now,
                1,
                CaseStatus.POSTED);
    }
}
