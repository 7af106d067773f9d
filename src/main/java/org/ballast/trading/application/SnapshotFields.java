package org.ballast.trading.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.AmountsSentence;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.trading.application.AccountToReckon.Pledge;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.SettlementUnit;

/** Reads what was said of an account, in its unit; each field is refused by its name. */
final class SnapshotFields {

    /** ISO 4217 for "no currency". */
    private static final String NO_CURRENCY = "XXX";

    private static final int LEAST_DECIMALS = 2;

    /** Tells the haircut of an asset where none was named. */
    @FunctionalInterface
    interface OfVenue {

        /**
         * @throws org.ballast.refusals.Refusal INVALID_INPUT by the field where there is none
         */
        BigDecimal haircut(Field field, String asset);
    }

    private final AccountToReckon said;
    private final OfVenue ofVenue;
    private final Fields fields;
    private final Optional<SettlementUnit> named;
    private final List<BigDecimal> amounts = new ArrayList<>();

    /**
     * @param fields with what is wrong so far
     */
    SnapshotFields(AccountToReckon said, Fields fields) {
        this(said, fields, (field, asset) -> {
            throw field.wrong(PagesSentence.MISSING);
        });
    }

    /**
     * The same.
     *
     * @param ofVenue what stands for haircuts that are left out
     */
    SnapshotFields(AccountToReckon said, Fields fields, OfVenue ofVenue) {
        this.said = said;
        this.ofVenue = ofVenue;
        this.fields = fields;
        this.named = fields.isWrong("currency")
                ? Optional.empty()
                : Optional.ofNullable(said.currency()).map(SettlementUnit::of);
    }

    AccountSnapshot read() {
        Read<BigDecimal> settled = amount(NumberRange.AMOUNT, "settledCash", said.settledCash());
        Read<BigDecimal> reserved =
                amount(NumberRange.AMOUNT_OWNED, "cashReservedForWithdrawal", said.cashReservedForWithdrawal());
        Read<BigDecimal> orders = amount(NumberRange.AMOUNT_OWNED, "openOrderCash", said.openOrderCash());
        Read<BigDecimal> futures = amount(NumberRange.AMOUNT, "unrealisedFutures", said.unrealisedFutures());
        Read<BigDecimal> bought = amount(NumberRange.AMOUNT_OWNED, "optionValueLong", said.optionValueLong());
        Read<BigDecimal> sold = amount(NumberRange.AMOUNT_OWED, "optionValueShort", said.optionValueShort());
        List<Read<Collateral>> pledged = pledged();
        Read<BigDecimal> initial = amount(NumberRange.AMOUNT_OWNED, "initialMargin", said.initialMargin());
        Read<BigDecimal> ofOrders = amount(NumberRange.AMOUNT_OWNED, "openOrderMargin", said.openOrderMargin());
        Read<BigDecimal> maintenance = amount(NumberRange.AMOUNT_OWNED, "maintenanceMargin", said.maintenanceMargin());
        fields.requireAllRight();
        SettlementUnit unit = unit();
        return new AccountSnapshot(
                unit,
                unit.rounded(settled.value()),
                unit.rounded(reserved.value()),
                unit.rounded(orders.value()),
                unit.rounded(futures.value()),
                unit.rounded(bought.value()),
                unit.rounded(sold.value()),
                pledged.stream().map(Read::value).toList(),
                unit.rounded(initial.value()),
                unit.rounded(ofOrders.value()),
                unit.rounded(maintenance.value()));
    }

    /** No amount has more decimals than the unit: it loses none by being written in it. */
    private Read<BigDecimal> amount(NumberRange range, String name, String text) {
        return fields.read(name, () -> {
            BigDecimal amount = range.read(name, text);
            if (named.filter(unit -> decimals(amount) > unit.decimals()).isPresent()) {
                throw new Field(name, text)
                        .wrong(AmountsSentence.MORE_DECIMALS, named.get().decimals());
            }
            amounts.add(amount);
            return amount;
        });
    }

    /** Zeros at the end are none. */
    private static int decimals(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    private SettlementUnit unit() {
        return named.orElseGet(() -> new SettlementUnit(
                NO_CURRENCY,
                Stream.concat(Stream.of(LEAST_DECIMALS), amounts.stream().map(SnapshotFields::decimals))
                        .max(Integer::compare)
                        .orElseThrow()));
    }

    private List<Read<Collateral>> pledged() {
        List<Read<Collateral>> pledged = new ArrayList<>();
        for (int at = 0; !fields.isWrong("collateral") && at < said.pledges().size(); at++) {
            String name = "collateral[" + at + "].";
            Pledge pledge = said.pledges().get(at);
            Read<BigDecimal> quantity = fields.read(
                    name + "quantity", () -> NumberRange.AMOUNT_OWNED.read(name + "quantity", pledge.quantity()));
            Read<BigDecimal> price = fields.read(
                    name + "price", () -> NumberRange.PRICE_OR_NOTHING.read(name + "price", pledge.price()));
            Read<BigDecimal> haircut = fields.read(name + "haircut", () -> haircut(name + "haircut", pledge));
            boolean whole = quantity.read() != null && price.read() != null && haircut.read() != null;
            pledged.add(new Read<>(
                    whole
                            ? new Collateral(
                                    pledge.asset(),
                                    quantity.value(),
                                    price.value(),
                                    haircut.value(),
                                    pledge.haircut() == null)
                            : null));
        }
        return pledged;
    }

    private BigDecimal haircut(String name, Pledge pledge) {
        return pledge.haircut() == null
                ? ofVenue.haircut(new Field(name, null), pledge.asset())
                : NumberRange.SHARE.read(name, pledge.haircut());
    }
}
