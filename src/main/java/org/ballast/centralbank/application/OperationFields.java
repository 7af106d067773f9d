package org.ballast.centralbank.application;

import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.Operation;
import org.ballast.centralbank.domain.OperationKind;
import org.ballast.centralbank.domain.OperationLeg;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;

/** Reads the fields of an operation; all that is wrong is noted. */
final class OperationFields {

    private OperationFields() {}

    /**
     * @param fields with what is wrong so far
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every field that is missing or wrong
     */
    static Operation read(NewOperation told, Currency currency, Fields fields) {
        Read<Money> amount = fields.read("amount", () -> amount(told, currency));
        fields.requireAllRight();
        OperationKind kind = OperationKind.valueOf(told.kind());
        OperationLeg leg = told.leg() == null ? OperationLeg.BEGIN : OperationLeg.valueOf(told.leg());
        Read<OperationLeg> ends = fields.read("leg", () -> leg(kind, leg));
        Read<Money> result = fields.read("result", () -> result(told, kind, leg, amount.value()));
        fields.requireAllRight();
        return new Operation(kind, ends.value(), told.postedOn(), amount.value(), result.value());
    }

    private static Money amount(NewOperation told, Currency currency) {
        Field field = new Field("amount", told.amount());
        Money amount = field.money(currency);
        if (!amount.isPositive()) {
            throw field.wrong(CentralbankSentence.NOT_POSITIVE);
        }
        return amount;
    }

    private static OperationLeg leg(OperationKind kind, OperationLeg leg) {
        if (leg == OperationLeg.END && !kind.canEnd()) {
            throw new Field("leg", leg.name()).wrong(CentralbankSentence.HAS_NO_END);
        }
        return leg;
    }

    private static Money result(NewOperation told, OperationKind kind, OperationLeg leg, Money amount) {
        if (told.result() == null) {
            return Money.zero(amount.currency());
        }
        Field field = new Field("result", told.result());
        Money result = field.money(amount.currency());
        if (!result.isZero() && (leg == OperationLeg.BEGIN || !kind.hasResult())) {
            throw field.wrong(CentralbankSentence.EARNS_NOTHING);
        }
        if ((result.isNegative() ? result.negated() : result).compareTo(amount) > 0) {
            throw field.wrong(CentralbankSentence.RESULT_TOO_LARGE);
        }
        return result;
    }
}
