package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ballast.amounts.Money;
import org.ballast.hedging.domain.Hedge;
import org.ballast.holdings.domain.Falling;
import org.ballast.holdings.domain.FallingLot;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.HeadroomBoard;
import org.ballast.stress.domain.LadderStep;
import org.ballast.stress.domain.StressView;
import org.ballast.stress.domain.StressView.Basis;
import org.ballast.stress.domain.Stressed;
import org.ballast.stress.domain.StressedAsset;
import org.ballast.stress.domain.StressedBook;
import org.junit.jupiter.api.Test;

/** Headroom and scenarios over 100,000 lots of ten assets, each lot rounded for itself, without any database. */
class StressBench {

    private static final int ASSETS = 10;
    private static final int LOTS_OF_ASSET = 10_000;
    private static final int SCENARIOS = 1_000;

    private final Random random = new Random(7);
    private final StressedBook book = book();

    @Test
    void aStepOfTheSliderIsComputed() {
        assertThat(HeadroomBoard.of(book, new BigDecimal("0.20")).atFall().lots())
                .isBetween(1_000L, 100_000L);
        int[] step = {0};

        Duration took = Figures.warm(20, 50, () -> {
            HeadroomBoard board = HeadroomBoard.of(book, BigDecimal.valueOf(step[0]++ % 900, 3));
            return board.curve();
        });

        Figures.print(
                "Headroom board with its curve over 100,000 lots, a step of the slider", took, Duration.ofMillis(200));
    }

    @Test
    void scenariosAreComputed() {
        List<Falls> scenarios = new ArrayList<>();
        for (int number = 0; number < SCENARIOS; number++) {
            Map<String, BigDecimal> falls = new HashMap<>();
            for (StressedAsset asset : book.assets()) {
                falls.put(asset.asset(), BigDecimal.valueOf(random.nextInt(900_000), 6));
            }
            scenarios.add(new Falls(falls, BigDecimal.ZERO));
        }

        Duration took = Figures.warm(
                3,
                7,
                () -> scenarios.stream()
                        .map(falls -> LadderStep.of(book, falls, true))
                        .filter(step -> step.atBook().insolvent())
                        .count());

        Figures.print(
                "1,000 scenarios of ten assets over 100,000 lots, at book and at fair value",
                took,
                Duration.ofSeconds(1));
    }

    @Test
    void theFallToZeroEquityIsFound() {
        StressView view = new StressView(Basis.BOOK, false, false);
        assertThat(book.fallToZeroEquity(view)).isPresent();

        Duration took = Figures.warm(20, 50, () -> book.fallToZeroEquity(view));

        Figures.print("Fall to zero equity over 100,000 lots", took, Duration.ofMillis(50));
    }

    private StressedBook book() {
        List<StressedAsset> assets = new ArrayList<>();
        for (int number = 0; number < ASSETS; number++) {
            MarketOfAsset market =
                    Falling.market(MeasurementModel.US_COST_LESS_IMPAIRMENT, String.valueOf(100 + 7_919 * number), "0");
            List<FallingLot> lots = new ArrayList<>();
            for (int lot = 1; lot <= LOTS_OF_ASSET; lot++) {
                lots.add(lot(number * LOTS_OF_ASSET + lot, market));
            }
            assets.add(Stressed.asset("A" + number, market, Hedge.NONE, lots));
        }
        Money carrying = Money.sum(
                assets.stream().map(StressedAsset::carrying).toList(),
                assets.getFirst().carrying().currency());
        Money owed = Money.rounded(
                carrying.amount().multiply(new BigDecimal("0.60")), carrying.currency(), RoundingMode.HALF_UP);
        return new StressedBook(carrying, owed, assets, new BigDecimal("0.25"));
    }

    private FallingLot lot(long id, MarketOfAsset market) {
        BigDecimal units = BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 8);
        Money cost = Money.rounded(
                units.multiply(market.close().perUnit()).multiply(BigDecimal.valueOf(20 + random.nextInt(100), 2)),
                market.close().currency(),
                RoundingMode.HALF_UP);
        return Falling.lot(
                id,
                MeasurementModel.US_COST_LESS_IMPAIRMENT,
                units.toPlainString(),
                cost,
                Money.zero(market.close().currency()));
    }
}
