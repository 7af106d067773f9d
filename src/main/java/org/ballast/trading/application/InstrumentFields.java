package org.ballast.trading.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.options.OptionRight;
import org.jspecify.annotations.Nullable;

/** Reads what was said of an instrument; what its kind needs or has not is refused by its name. */
final class InstrumentFields {

    private static final int LENGTH_OF_DAY = 10;

    private final NewInstrument said;
    private final Fields fields;

    /**
     * @param fields with what is wrong so far
     */
    InstrumentFields(NewInstrument said, Fields fields) {
        this.said = said;
        this.fields = fields;
    }

    Instrument read() {
        Read<BigDecimal> size =
                fields.read("contractSize", () -> NumberRange.QUANTITY.read("contractSize", said.contractSize()));
        Optional<InstrumentKind> kind =
                fields.isWrong("kind") ? Optional.empty() : Optional.of(InstrumentKind.valueOf(said.kind()));
        boolean isOption = kind.filter(InstrumentKind.OPTION::equals).isPresent();
        boolean expires = kind.filter(each -> each != InstrumentKind.PERPETUAL).isPresent();
        kind.ifPresent(each -> {
            goesWith("strike", said.strike(), each, isOption);
            goesWith("right", said.right(), each, isOption);
            goesWith("expiresAt", said.expiresAt(), each, expires);
        });
        Read<BigDecimal> strike = new Read<>(null);
        if (isOption && !fields.isWrong("strike")) {
            strike = fields.read("strike", () -> NumberRange.PRICE.read("strike", said.strike()));
        }
        Read<Instant> expiry = new Read<>(null);
        if (expires && !fields.isWrong("expiresAt")) {
            expiry = fields.read("expiresAt", () -> instant(said.expiresAt()));
        }
        fields.requireAllRight();
        FuturesStyle style = FuturesStyle.valueOf(said.style());
        return new Instrument(
                said.symbol(),
                kind.orElseThrow(),
                said.underlying(),
                style,
                size.value(),
                Optional.ofNullable(strike.read()).map(this::terms),
                Optional.ofNullable(expiry.read()),
                Objects.requireNonNullElse(said.settlement(), Instrument.usualSettlement(style, said.underlying())));
    }

    private Instrument.OptionTerms terms(BigDecimal strike) {
        return new Instrument.OptionTerms(strike, new Field("right", said.right()).constant(OptionRight.class));
    }

    /** A day ends at the hour at which venues settle. */
    private static Instant instant(@Nullable String text) {
        Field field = new Field("expiresAt", text);
        if (field.orEmpty().length() == LENGTH_OF_DAY) {
            return Instrument.expiryOn(field.day());
        }
        Instant expiry = field.parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
        if (FactInstant.isFiner(expiry)) {
            throw field.wrong(TradingSentence.TIME_OUT_OF_BOUNDS);
        }
        return expiry;
    }

    private void goesWith(String name, @Nullable String value, InstrumentKind kind, boolean needed) {
        if (fields.isWrong(name) || needed == (value != null)) {
            return;
        }
        fields.wrong(new Field(name, value)
                .wrong(needed ? TradingSentence.NEEDED_BY_KIND : TradingSentence.NOT_OF_KIND, kind));
    }
}
