package org.ballast.holdings.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.MeasurementModel;
import org.junit.jupiter.api.Test;

class RememberedFallsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final RememberedFalls.Asked ASKED =
            new RememberedFalls.Asked(7, DAY, List.of(new BigDecimal("0.20")));

    private final RememberedFalls remembered = new RememberedFalls();
    private int read;

    @Test
    void lotsAreReadOnceWhileNothingChanges() {
        ask(ASKED, ground(1, "40000"));
        ask(ASKED, ground(1, "40000"));

        assertThat(read).isEqualTo(1);
    }

    @Test
    void aPostingACloseAndAnotherQuestionEachReadThemAgain() {
        ask(ASKED, ground(1, "40000"));
        ask(ASKED, ground(2, "40000"));
        ask(ASKED, ground(2, "41000"));
        ask(new RememberedFalls.Asked(8, DAY, ASKED.falls()), ground(2, "41000"));
        ask(new RememberedFalls.Asked(7, DAY.plusDays(1), ASKED.falls()), ground(2, "41000"));
        ask(new RememberedFalls.Asked(7, DAY, List.of(new BigDecimal("0.30"))), ground(2, "41000"));

        assertThat(read).isEqualTo(6);
    }

    private void ask(RememberedFalls.Asked asked, RememberedFalls.Ground ground) {
        assertThat(remembered.of(asked, ground, this::nothing)).isEmpty();
    }

    private List<AssetUnderFalls> nothing() {
        read++;
        return List.of();
    }

    private static RememberedFalls.Ground ground(long entry, String close) {
        return new RememberedFalls.Ground(
                Optional.of(new LedgerPosition(new PostedEntry(entry, 2024, entry, DAY), Instant.EPOCH)),
                Map.of(
                        1L,
                        new MarketOfAsset(
                                MeasurementModel.US_COST_LESS_IMPAIRMENT,
                                BigDecimal.ZERO,
                                "KRAKEN",
                                UnitPrice.of(close, Currency.getInstance("USD")),
                                Instant.EPOCH)));
    }
}
