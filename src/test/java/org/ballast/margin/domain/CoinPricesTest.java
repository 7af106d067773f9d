package org.ballast.margin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.margin.domain.Sample.AT;
import static org.ballast.margin.domain.Sample.BTC;
import static org.ballast.margin.domain.Sample.USD;
import static org.ballast.margin.domain.Sample.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.options.OptionRight;
import org.junit.jupiter.api.Test;

/** Accounts at the newest prices of their coins. */
class CoinPricesTest {

    private static final VenueTable TABLE = Sample.table(LiquidationRule.ISOLATED_FLAT_RATE, "0");

    @Test
    void aMarkMovesAsFarAsItsCoinHasMovedFromTheIndexBesideIt() {
        AccountAt account =
                Sample.account(USD, "10000", TABLE, Sample.perpetual(FuturesStyle.LINEAR, "2", "60000", "60000"));

        AccountMargin fallen = AccountMargin.of(at("54000").of(account).account());
        AccountMargin asMoved =
                AccountMargin.of(new MarketMove(AT, java.util.Set.of("USD")).of(account, number("-0.1")));

        assertThat(fallen.balances().marginBalance()).isEqualByComparingTo("-2000");
        assertThat(fallen).isEqualTo(asMoved);
    }

    @Test
    void whatIsPledgedStandsAtThePriceAndWhatHasNoneStaysAndIsNamed() {
        AccountAt account = Sample.account(USD, "0", TABLE)
                .holding(
                        List.of(),
                        Sample.snapshot(
                                USD,
                                "0",
                                "100",
                                "100",
                                List.of(
                                        new Collateral("BTC", number("2"), number("60000"), number("0.1")),
                                        new Collateral("ETH", BigDecimal.TEN, number("3000"), BigDecimal.ZERO),
                                        new Collateral("USD", BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ZERO))));

        CoinPrices.Moved moved = at("50000").of(account);

        assertThat(moved.unmoved()).containsExactly("ETH");
        assertThat(AccountMargin.of(moved.account()).balances().collateralValue())
                .isEqualByComparingTo("120010");
    }

    @Test
    void anOptionMovesByTheModelAndNoMoveChangesNothing() {
        MarkedPosition sold =
                Sample.option("BTC", FuturesStyle.INVERSE, OptionRight.CALL, "60000", "-1", "0.05", "60000");
        AccountAt account = Sample.account(BTC, "2", TABLE, sold);

        assertThat(AccountMargin.of(at("60000").of(account).account()).balances())
                .isEqualTo(AccountMargin.of(account).balances());
        MarkedPosition risen = at("66000").of(account).account().positions().getFirst();
        assertThat(risen.mark()).isGreaterThan(number("0.05"));
        assertThat(risen.index()).isEqualByComparingTo("66000");
    }

    private static CoinPrices at(String btc) {
        Map<String, BigDecimal> prices = Map.of("BTC/USD", number(btc));
        return new CoinPrices(AT, (asset, in) -> Optional.ofNullable(prices.get(asset + "/" + in)));
    }
}
