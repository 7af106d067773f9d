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
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.PositionWeight;
import org.ballast.trading.domain.SizingMethod;
import org.ballast.trading.domain.TradingSentence;

/** Advises the size of a position; stores and posts nothing. */
@ApplicationScoped
public class SizePosition {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /**
     * What a method takes.
     *
     * @param first mean, probability of winning, or volatility that is wanted
     * @param second volatility, what is won for one, or volatility that there is
     * @param fraction that is taken
     * @param most that is ever taken
     */
    public record Inputs(BigDecimal first, BigDecimal second, BigDecimal fraction, BigDecimal most) {

        public PositionWeight weight(SizingMethod method) {
            return switch (method) {
                case KELLY -> PositionWeight.kelly(first, second, fraction, most);
                case KELLY_BINARY -> PositionWeight.kellyBinary(first, second, fraction, most);
                case VOLATILITY_TARGET -> PositionWeight.volatilityTarget(first, second, most);
            };
        }
    }

    /**
     * What is advised.
     *
     * @param inputs of the method, in the order of its formula
     * @param equity where one was said
     * @param present position, zero where none was said
     */
    public record Sized(
            SizingMethod method,
            Inputs inputs,
            PositionWeight weight,
            Optional<BigDecimal> equity,
            BigDecimal present,
            MarginStatus status) {

        /** Two decimals, half up; empty without equity. */
        public Optional<BigDecimal> position() {
            return equity.map(of -> weight.position(of, present, status));
        }
    }

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public Sized size(PositionToSize said) {
        currentUser.requireSignedIn();
        Fields fields = rules.of(said);
        if (fields.isWrong("method")) {
            fields.requireAllRight();
        }
        SizingMethod method = SizingMethod.valueOf(said.method());
        SizingFields sizing = new SizingFields(said, method, fields);
        Read<Inputs> inputs = sizing.read();
        Read<Optional<BigDecimal>> equity = fields.read(
                "equity",
                () -> Optional.ofNullable(said.equity()).map(text -> NumberRange.AMOUNT.read("equity", text)));
        MarginStatus status = fields.isWrong("status") || said.status() == null
                ? MarginStatus.OK
                : MarginStatus.valueOf(said.status());
        Read<BigDecimal> present = fields.read("present", () -> present(said, status));
        fields.requireAllRight();
        return new Sized(
                method, inputs.value(), inputs.value().weight(method), equity.value(), present.value(), status);
    }

    private static BigDecimal present(PositionToSize said, MarginStatus status) {
        if (said.present() == null && status.forbidsMore()) {
            throw new Field("present", null).wrong(TradingSentence.NEEDED_IN_CALL, status);
        }
        return NumberRange.AMOUNT_OWNED.read("present", said.present(), BigDecimal.ZERO);
    }
}
