package org.ballast.hedging.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;
import org.ballast.hedging.domain.HedgeLeg;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.hedging.domain.HedgingSentence;
import org.ballast.hedging.domain.MarginEffect;
import org.ballast.hedging.domain.TriedHedge;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.trading.application.NumberRange;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.options.OptionRight;
import org.jspecify.annotations.Nullable;

/** Reads a hedge that is tried out: futures, puts and rates come whole or not at all. */
final class HedgeFields {

    private static final BigDecimal USUAL_FALL = new BigDecimal("0.30");
    private static final BigDecimal SECONDS_OF_YEAR = BigDecimal.valueOf(31_536_000);
    private static final int DECIMALS_OF_YEARS = 18;
    private static final String PUTS = "puts";

    private final HedgeToTry said;
    private final Fields fields;
    private final UnitPrice close;
    private final Instant at;

    /**
     * @param fields with what is wrong so far
     * @param at when the hedge would be entered
     */
    HedgeFields(HedgeToTry said, Fields fields, UnitPrice close, Instant at) {
        this.said = said;
        this.fields = fields;
        this.close = close;
        this.at = at;
    }

    /** The fall that is looked at. */
    Read<BigDecimal> fall() {
        return fields.read("fall", () -> {
            BigDecimal fall = NumberRange.SHARE.read("fall", said.fall(), USUAL_FALL);
            return HedgedAsset.FALLS.stream()
                    .filter(each -> each.compareTo(fall) == 0 && each.signum() > 0)
                    .findFirst()
                    .orElseThrow(() -> new Field("fall", said.fall()).wrong(HedgingSentence.NOT_A_FALL));
        });
    }

    Read<Optional<TriedHedge.SoldFutures>> futures() {
        String sold = said.sold();
        if (sold == null) {
            comesWithout("sold", Map.of("soldAt", Optional.ofNullable(said.soldAt())));
            return new Read<>(Optional.empty());
        }
        Read<BigDecimal> units = fields.read("sold", () -> NumberRange.QUANTITY.read("sold", sold));
        Read<BigDecimal> price =
                fields.read("soldAt", () -> NumberRange.PRICE.read("soldAt", said.soldAt(), close.perUnit()));
        return units.read() == null || price.read() == null
                ? new Read<>(null)
                : new Read<>(Optional.of(
                        new TriedHedge.SoldFutures(units.value(), new UnitPrice(price.value(), close.currency()))));
    }

    Read<Optional<TriedHedge.BoughtPuts>> puts() {
        String puts = said.puts();
        if (puts == null) {
            Map<String, Optional<String>> others = new LinkedHashMap<>();
            others.put("strike", Optional.ofNullable(said.strike()));
            others.put("expires", Optional.ofNullable(said.expires()).map(LocalDate::toString));
            others.put("volatility", Optional.ofNullable(said.volatility()));
            others.put("premium", Optional.ofNullable(said.premium()));
            comesWithout(PUTS, others);
            return new Read<>(Optional.empty());
        }
        Read<BigDecimal> units = fields.read("puts", () -> NumberRange.QUANTITY.read("puts", puts));
        Read<BigDecimal> strike = needed("strike", said.strike(), PUTS, NumberRange.PRICE);
        Read<BigDecimal> years = fields.read("expires", this::years);
        Read<BigDecimal> volatility = needed("volatility", said.volatility(), PUTS, NumberRange.SOME_VOLATILITY);
        Read<Optional<BigDecimal>> premium = fields.read(
                "premium",
                () -> Optional.ofNullable(said.premium())
                        .map(text -> NumberRange.PRICE_OR_NOTHING.read("premium", text)));
        if (units.read() == null
                || strike.read() == null
                || years.read() == null
                || volatility.read() == null
                || premium.read() == null) {
            return new Read<>(null);
        }
        HedgeLeg.Options option = new HedgeLeg.Options(
                OptionRight.PUT,
                units.value(),
                BigDecimal.ONE,
                strike.value(),
                close.perUnit(),
                close.perUnit(),
                years.value(),
                volatility.value());
        return new Read<>(
                Optional.of(new TriedHedge.BoughtPuts(option, premium.value().orElse(option.pricePerUnit()))));
    }

    Read<Optional<MarginEffect.Rates>> rates() {
        if (said.initialRate() == null && said.maintenanceRate() == null) {
            return new Read<>(Optional.empty());
        }
        Read<BigDecimal> initial = needed("initialRate", said.initialRate(), "maintenanceRate", NumberRange.SHARE);
        Read<BigDecimal> maintenance =
                needed("maintenanceRate", said.maintenanceRate(), "initialRate", NumberRange.SHARE);
        if (initial.read() == null || maintenance.read() == null) {
            return new Read<>(null);
        }
        if (maintenance.value().compareTo(initial.value()) > 0) {
            fields.wrong(new Field("maintenanceRate", said.maintenanceRate()).wrong(HedgingSentence.ABOVE_INITIAL));
            return new Read<>(null);
        }
        return new Read<>(Optional.of(new MarginEffect.Rates(initial.value(), maintenance.value())));
    }

    private BigDecimal years() {
        LocalDate day = said.expires();
        if (day == null) {
            throw new Field("expires", null).wrong(HedgingSentence.GOES_WITH, PUTS);
        }
        Instant expiry = Instrument.expiryOn(day);
        if (!expiry.isAfter(at)) {
            throw new Field("expires", day.toString()).wrong(HedgingSentence.EXPIRES_BEFORE);
        }
        BigDecimal years = BigDecimal.valueOf(Duration.between(at, expiry).toSeconds())
                .divide(SECONDS_OF_YEAR, DECIMALS_OF_YEARS, RoundingMode.HALF_UP);
        return NumberRange.YEARS.read("expires", years.toPlainString());
    }

    private Read<BigDecimal> needed(String name, @Nullable String text, String beside, NumberRange range) {
        return fields.read(name, () -> {
            if (text == null) {
                throw new Field(name, null).wrong(HedgingSentence.GOES_WITH, beside);
            }
            return range.read(name, text);
        });
    }

    private void comesWithout(String missing, Map<String, Optional<String>> others) {
        others.forEach((name, text) -> text.filter(given -> !fields.isWrong(name))
                .ifPresent(
                        given -> fields.wrong(new Field(name, given).wrong(HedgingSentence.COMES_WITHOUT, missing))));
    }
}
