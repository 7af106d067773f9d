package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.options.OptionFigures;
import org.ballast.trading.domain.options.OptionInputs;
import org.ballast.trading.domain.options.OptionModel;
import org.jspecify.annotations.Nullable;

/** Values a call and a put; stores nothing. */
@ApplicationScoped
public class ValueOption {

    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);
    private static final int DECIMALS_OF_YEARS = 18;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /**
     * What was valued, as decimals, and what it comes to.
     *
     * @param years 18 decimals, half up, where they come of days
     */
    public record Valued(
            OptionModel model,
            BigDecimal underlying,
            BigDecimal strike,
            BigDecimal years,
            BigDecimal volatility,
            BigDecimal rate,
            BigDecimal yield,
            OptionFigures figures) {

        /** Inputs within the bounds of {@link OptionInputs}. */
        public static Valued of(
                OptionModel model,
                BigDecimal underlying,
                BigDecimal strike,
                BigDecimal years,
                BigDecimal volatility,
                BigDecimal rate,
                BigDecimal yield) {
            OptionInputs inputs = new OptionInputs(
                    model,
                    underlying.doubleValue(),
                    strike.doubleValue(),
                    years.doubleValue(),
                    volatility.doubleValue(),
                    rate.doubleValue(),
                    yield.doubleValue());
            return new Valued(model, underlying, strike, years, volatility, rate, yield, OptionFigures.of(inputs));
        }
    }

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public Valued value(OptionToValue said) {
        currentUser.requireSignedIn();
        Fields fields = rules.of(said);
        boolean inverse = OptionModel.INVERSE.name().equals(said.model());
        NumberRange ofUnderlying = inverse ? NumberRange.PRICE : NumberRange.PRICE_OR_NOTHING;
        Read<BigDecimal> underlying =
                fields.read("underlying", () -> ofUnderlying.read("underlying", said.underlying()));
        Read<BigDecimal> strike = fields.read("strike", () -> NumberRange.PRICE.read("strike", said.strike()));
        String days = said.days();
        Read<BigDecimal> years = days == null
                ? fields.read("years", () -> years(said.years()))
                : fields.read("days", () -> years(said.years(), days));
        Read<BigDecimal> volatility =
                fields.read("volatility", () -> NumberRange.VOLATILITY.read("volatility", said.volatility()));
        Read<BigDecimal> rate = fields.read("rate", () -> rate("rate", said.rate(), said.model(), !inverse));
        boolean spot = OptionModel.BLACK_SCHOLES.name().equals(said.model());
        Read<BigDecimal> yield = fields.read("yield", () -> rate("yield", said.yield(), said.model(), spot));
        fields.requireAllRight();
        return Valued.of(
                OptionModel.valueOf(said.model()),
                underlying.value(),
                strike.value(),
                years.value(),
                volatility.value(),
                rate.value(),
                yield.value());
    }

    private static BigDecimal years(@Nullable String years) {
        if (years == null) {
            throw new Field("years", null).wrong(TradingSentence.YEARS_OR_DAYS);
        }
        return NumberRange.YEARS.read("years", years);
    }

    private static BigDecimal years(@Nullable String years, String days) {
        if (years != null) {
            throw new Field("days", days).wrong(TradingSentence.YEARS_AND_DAYS);
        }
        return NumberRange.DAYS.read("days", days).divide(DAYS_OF_YEAR, DECIMALS_OF_YEARS, RoundingMode.HALF_UP);
    }

    private static BigDecimal rate(String name, @Nullable String text, String model, boolean known) {
        BigDecimal rate = NumberRange.RATE.read(name, text, BigDecimal.ZERO);
        if (!known && rate.signum() != 0) {
            throw new Field(name, text).wrong(TradingSentence.NOT_OF_MODEL, model);
        }
        return rate;
    }
}
