package org.ballast.margin.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;

/** Reads what is to meet a call; what was left out is what the call still misses, today. */
final class ReadCollateral {

    private final ReportingEntity owner;
    private final MarginCall call;
    private final BigDecimal missing;
    private final LocalDate today;
    private final Fields fields;

    /**
     * @param missing what the call still asks for, in the unit of the account
     * @param fields with what is wrong already
     */
    ReadCollateral(ReportingEntity owner, MarginCall call, BigDecimal missing, LocalDate today, Fields fields) {
        this.owner = owner;
        this.call = call;
        this.missing = missing;
        this.today = today;
        this.fields = fields;
    }

    /** As {@link CollateralToBring}, whole. */
    record Wanted(BigDecimal amount, Money paid, LocalDate paidOn, String reference) {}

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    Wanted read(CollateralToBring told) {
        Read<BigDecimal> amount = fields.read("amount", () -> amount(new Field("amount", told.amount())));
        Read<LocalDate> paidOn = fields.read("paidOn", () -> day(told.paidOn() == null ? today : told.paidOn()));
        if (fields.isWrong("amount")) {
            fields.requireAllRight();
        }
        Read<Money> paid = fields.read("paid", () -> paid(new Field("paid", told.paid()), amount.value()));
        fields.requireAllRight();
        return new Wanted(amount.value(), paid.value(), paidOn.value(), told.known());
    }

    private BigDecimal amount(Field field) {
        if (field.orEmpty().isEmpty()) {
            return missing;
        }
        BigDecimal amount = field.parsed(DecimalText::read, PagesSentence.NOT_AN_AMOUNT.with());
        if (amount.signum() <= 0) {
            throw field.wrong(MarginSentence.AMOUNT_NOT_ABOVE_ZERO);
        }
        if (amount.stripTrailingZeros().scale() > call.unit().decimals()) {
            throw field.wrong(
                    MarginSentence.AMOUNT_DECIMALS,
                    call.unit().code(),
                    call.unit().decimals());
        }
        return amount.setScale(call.unit().decimals());
    }

    private Money paid(Field field, BigDecimal amount) {
        Currency currency = owner.functionalCurrency();
        boolean isKeptInIt = currency.getCurrencyCode().equals(call.unit().code());
        if (field.orEmpty().isEmpty()) {
            if (!isKeptInIt) {
                throw field.wrong(MarginSentence.PAID_NEEDED, call.unit().code(), currency);
            }
            return new Money(amount, currency);
        }
        Money paid = field.money(currency);
        if (!paid.isPositive()) {
            throw field.wrong(MarginSentence.AMOUNT_NOT_ABOVE_ZERO);
        }
        if (isKeptInIt && paid.amount().compareTo(amount) != 0) {
            throw field.wrong(MarginSentence.PAID_DIFFERS, amount);
        }
        return paid;
    }

    /** From the day on which the call was raised to that on which it is due. */
    private LocalDate day(LocalDate on) {
        Field field = new Field("paidOn", on.toString());
        LocalDate first = owner.dayOf(call.raisedAt());
        LocalDate last = owner.dayOf(call.dueAt());
        if (on.isBefore(first)) {
            throw field.wrong(MarginSentence.PAID_BEFORE_CALL, first);
        }
        if (on.isAfter(last)) {
            throw field.wrong(MarginSentence.PAID_AFTER_DUE, last);
        }
        return on;
    }
}
