package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRangeTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final PriceRange DAY = new PriceRange("COINBASE", price("2500"), price("2750"));

    @ParameterizedTest
    @CsvSource({"1, 2000.00", "1, 3300.00", "12.5, 33000.00", "0.000001234567890123, 0.01", "0.000001234567890123, 0.00"
    })
    void anAmountWithinTwentyPercentOrTheSmallestCoinIsPlausible(String units, String amount) {
        assertThat(DAY.objection(Money.of(amount, USD), new Quantity(new BigDecimal(units))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1999.99, below", "1, 3300.01, above", "12.5, 34.00, below", "0.000001234567890123, 0.02, above"})
    void anAmountOutsideIsNamedWithTheMarket(String units, String amount, String where) {
        assertThat(DAY.objection(Money.of(amount, USD), new Quantity(new BigDecimal(units))))
                .hasValueSatisfying(said -> assertThat(said.text()).contains(where, "2500 to 2750 of COINBASE"));
    }

    private static UnitPrice price(String perUnit) {
        return new UnitPrice(new BigDecimal(perUnit), USD);
    }
}
