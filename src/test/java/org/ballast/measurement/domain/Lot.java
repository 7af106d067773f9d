package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.prices.domain.PriceBar;

/** Lots, bars and rules for the tests of this package, in US dollars and UTC. */
final class Lot {

    static final Currency USD = Currency.getInstance("USD");
    static final TestRules RULES = new TestRules(
            LowPricePolicy.INTRADAY_LOW, AcquisitionDayPolicy.EXCLUDE_DAY, EdgeBarPolicy.NEXT_PERIOD, ZoneOffset.UTC);

    private Lot() {}

    static LotPosition acquiredAt(Instant at, String code, String quantity, Money cost) {
        return new LotPosition(code.hashCode(), code, 1, at, false, Quantity.of(quantity), cost, Money.zero(USD));
    }

    static LotPosition acquiredOn(LocalDate day, String code, String quantity, Money cost) {
        return new LotPosition(
                code.hashCode(), code, 1, start(day), true, Quantity.of(quantity), cost, Money.zero(USD));
    }

    /** One trade that somebody saw: a bar of one second. */
    static PriceBar observed(Instant at, String price) {
        return bar(at, Duration.ofSeconds(1), price, price);
    }

    static PriceBar daily(LocalDate day, String low, String close) {
        return bar(start(day), Duration.ofDays(1), low, close);
    }

    static PriceBar bar(Instant at, Duration interval, String low, String close) {
        UnitPrice lowest = UnitPrice.of(low, USD);
        UnitPrice last = UnitPrice.of(close, USD);
        return new PriceBar(at.getEpochSecond(), at, interval, last, last, lowest, last, BigDecimal.ONE);
    }

    static PriceHistory complete(List<PriceBar> bars) {
        return PriceHistory.whole(bars, RULES);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    static Money cost(String quantity, String unitCost) {
        return Quantity.of(quantity).at(UnitPrice.of(unitCost, USD), RoundingMode.HALF_UP);
    }
}
