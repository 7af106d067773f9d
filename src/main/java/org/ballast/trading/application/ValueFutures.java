package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.FuturesPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationPrice;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginBracket;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.TradingSentence;
import org.jspecify.annotations.Nullable;

/** Values a position in a future or perpetual: result, liquidation price, funding; stores nothing. */
@ApplicationScoped
public class ValueFutures {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /**
     * A position at a mark.
     *
     * @param cover what holds it, where that was said
     * @param fundingRate where one was said
     */
    public record Valued(
            FuturesPosition position, BigDecimal mark, Optional<Cover> cover, Optional<BigDecimal> fundingRate) {

        /** Settled in: the currency of the price when linear, coin when inverse. */
        public BigDecimal result() {
            return position.result(mark);
        }

        public BigDecimal resultInCurrency() {
            return position.resultInCurrency(mark);
        }

        public BigDecimal notional() {
            return position.notional(mark);
        }

        /** In the currency of the price. */
        public Optional<BigDecimal> funding() {
            return fundingRate.map(rate -> position.funding(mark, rate));
        }

        /** What an inverse contract is paid in; empty of a linear one. */
        public Optional<BigDecimal> fundingInCoin() {
            return fundingRate
                    .filter(rate -> position.style() == FuturesStyle.INVERSE)
                    .map(rate -> position.fundingInCoin(mark, rate));
        }

        /** Empty where nothing was said of what holds it. */
        public Optional<LiquidationPrice> liquidation() {
            return cover.map(
                    by -> LiquidationPrice.of(position, by.collateral(), MarginBracket.flat(by.maintenanceRate())));
        }

        /** What the liquidation price counts. */
        public Optional<LiquidationRule> rule() {
            return cover.map(by -> LiquidationRule.ISOLATED_FLAT_RATE);
        }
    }

    /**
     * What holds a position.
     *
     * @param collateral in what the contract is settled in
     * @param maintenanceRate of the notional
     */
    public record Cover(BigDecimal collateral, BigDecimal maintenanceRate) {}

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public Valued value(FuturesToValue said) {
        currentUser.requireSignedIn();
        Fields fields = rules.of(said);
        Read<BigDecimal> quantity =
                fields.read("quantity", () -> NumberRange.QUANTITY.read("quantity", said.quantity()));
        Read<BigDecimal> entry = fields.read("entry", () -> NumberRange.PRICE.read("entry", said.entry()));
        Read<BigDecimal> mark = fields.read("mark", () -> NumberRange.PRICE.read("mark", said.mark()));
        Read<Optional<BigDecimal>> collateral = fields.read(
                "collateral",
                () -> optional(NumberRange.AMOUNT_OWNED, "collateral", said.collateral(), said.maintenanceRate()));
        Read<Optional<BigDecimal>> maintenance = fields.read(
                "maintenanceRate",
                () -> optional(NumberRange.SHARE, "maintenanceRate", said.maintenanceRate(), said.collateral()));
        Read<Optional<BigDecimal>> funding =
                fields.read("fundingRate", () -> optional(NumberRange.RATE, "fundingRate", said.fundingRate(), null));
        fields.requireAllRight();
        FuturesPosition position = new FuturesPosition(
                FuturesStyle.valueOf(said.style()), PositionSide.valueOf(said.side()), quantity.value(), entry.value());
        Optional<Cover> cover =
                collateral.value().flatMap(amount -> maintenance.value().map(rate -> new Cover(amount, rate)));
        return new Valued(position, mark.value(), cover, funding.value());
    }

    /**
     * @param with without which it need not come
     */
    private static Optional<BigDecimal> optional(
            NumberRange range, String name, @Nullable String text, @Nullable String with) {
        if (text == null && with != null) {
            String other = name.equals("collateral") ? "maintenanceRate" : "collateral";
            throw new Field(name, null).wrong(TradingSentence.GOES_WITH, other);
        }
        return text == null ? Optional.empty() : Optional.of(range.read(name, text));
    }
}
