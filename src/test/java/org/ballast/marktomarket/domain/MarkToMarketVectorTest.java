package org.ballast.marktomarket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.marktomarket.domain.Contracts.INTO;
import static org.ballast.marktomarket.domain.Contracts.NOTHING_POSTED;
import static org.ballast.marktomarket.domain.Contracts.usd;
import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.journal.domain.JournalLine;
import org.ballast.trading.domain.MarkedOption;
import org.ballast.trading.domain.Vectors;
import org.ballast.trading.domain.options.OptionGreeks;
import org.ballast.trading.domain.options.OptionInputs;
import org.ballast.trading.domain.options.OptionRight;
import org.junit.jupiter.api.Test;

/** Vectors 13 and 14 through what the books measure: premium, write-down and the entry, and what futures come to. */
class MarkToMarketVectorTest {

    private static final Instant FIRST = Contracts.EXPIRY.minus(Duration.ofDays(30));
    private static final Instant SECOND = Contracts.EXPIRY.minus(Duration.ofDays(23));

    @Test
    void thePremiumIsAnAssetAndItsFallIsAWriteDown() {
        JsonObject vector =
                Vectors.read(Vectors.class, "13_option_pricing.json").getJsonObject("markToMarketWriteDown");
        JsonObject inputs = vector.getJsonObject("inputs");
        BigDecimal mark = MarkedOption.onTick(
                BigDecimal.valueOf(OptionGreeks.of(
                                OptionInputs.inverse(decimal(inputs, "F1").doubleValue(), 65000, 23.0 / 365, 0.6),
                                OptionRight.CALL)
                        .price()),
                decimal(inputs, "tickBTC"));
        HeldPosition held = Contracts.held(
                Contracts.CALL,
                decimal(inputs, "contracts").toPlainString(),
                decimal(inputs, "boughtPriceBTC").toPlainString());

        MeasuredPosition bought = measured(
                held, FIRST, decimal(inputs, "boughtPriceBTC"), decimal(inputs, "indexAtPurchase"), NOTHING_POSTED);
        PostedPosition posted = posted(bought);
        MeasuredPosition later = measured(held, SECOND, mark, decimal(inputs, "index1"), posted);

        assertThat(bought.movements()).extracting(Movement::kind).containsExactly(MovementKind.PREMIUM);
        Vectors.assertFigures(
                vector.getJsonObject("expected"),
                Map.of(
                        "mark1BTC", mark,
                        "fairValue0USD", bought.fairValue().amount(),
                        "fairValue1USD", later.fairValue().amount(),
                        "writeDownToPL", later.result().amount().negate()));
        assertThat(MarkEntry.of(later.movements()))
                .containsExactly(
                        JournalLine.debit(DerivativeRole.DERIVATIVE_LOSS, usd("14570.10")),
                        JournalLine.credit(DerivativeRole.DERIVATIVE_ASSETS, usd("14570.10")));
        assertThat(MarkEntry.of(bought.movements()))
                .containsExactly(
                        JournalLine.debit(DerivativeRole.DERIVATIVE_ASSETS, usd("24300.00")),
                        JournalLine.credit(DerivativeRole.MARGIN_DEPOSITS, usd("24300.00")));
    }

    @Test
    void theLossOfASoldOptionIsALiability() {
        HeldPosition held = Contracts.held(Contracts.CALL, "-10", "0.0171");
        PostedPosition posted =
                posted(measured(held, FIRST, new BigDecimal("0.0171"), new BigDecimal("60000"), NOTHING_POSTED));

        MeasuredPosition later = measured(held, SECOND, new BigDecimal("0.0405"), new BigDecimal("60000"), posted);

        assertThat(posted.balances().currentLiability()).isEqualTo(usd("-10260.00"));
        assertThat(MarkEntry.of(later.movements()))
                .containsExactly(
                        JournalLine.debit(DerivativeRole.DERIVATIVE_LOSS, usd("14040.00")),
                        JournalLine.credit(DerivativeRole.DERIVATIVE_LIABILITIES, usd("14040.00")));
    }

    @Test
    void futuresAreWorthWhatTheyMovedBy() {
        JsonObject vector = Vectors.read(Vectors.class, "14_futures_margin.json");
        JsonObject linear = vector.getJsonObject("linear").getJsonObject("inputs");
        JsonObject inverse = vector.getJsonObject("inverse").getJsonObject("inputs");
        BigDecimal mark = decimal(inverse, "mark");
        BigDecimal tens = decimal(inverse, "contractsUSD").divide(BigDecimal.TEN);

        assertThat(ContractValue.of(
                        Contracts.PERPETUAL,
                        decimal(linear, "quantity"),
                        decimal(linear, "entry"),
                        decimal(linear, "mark"),
                        decimal(linear, "mark")))
                .isEqualByComparingTo(decimal(vector.getJsonObject("linear").getJsonObject("expected"), "pnlUSD"));
        BigDecimal inCurrency = ContractValue.of(Contracts.INVERSE, tens, decimal(inverse, "entry"), mark, mark);
        assertThat(inCurrency.setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(
                        decimal(vector.getJsonObject("inverse").getJsonObject("expected"), "pnlUSDatMark"));
        assertThat(inCurrency.divide(mark, 8, RoundingMode.HALF_UP))
                .isEqualByComparingTo(decimal(vector.getJsonObject("inverse").getJsonObject("expected"), "pnlBTC"));
    }

    private static MeasuredPosition measured(
            HeldPosition held, Instant at, BigDecimal price, BigDecimal index, PostedPosition posted) {
        InstrumentPrice seen = new InstrumentPrice(
                PriceBasis.VENUE_MARK,
                InstrumentPrice.OBSERVABLE,
                price,
                index,
                Optional.of(price),
                at,
                Optional.empty(),
                Optional.empty());
        return MeasuredPosition.of(held, Optional.of(seen), posted, INTO, at);
    }

    private static PostedPosition posted(MeasuredPosition measured) {
        return List.copyOf(measured.movements()).stream()
                .reduce(measured.posted(), PostedPosition::plus, (one, same) -> one);
    }
}
