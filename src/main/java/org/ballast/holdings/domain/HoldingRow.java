package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.imports.domain.ImportRow;
import org.ballast.imports.domain.Spelling;
import org.ballast.words.Sentence;

/** What the columns of lots and disposals have in common; each reading notes its own error and gives nothing then. */
public final class HoldingRow {

    /** At most 64 characters without the separators of the column {@code lots}. */
    public static final String NAME = "^[^\\s;:,](?:[^;:,\\x00-\\x1F\\x7F]{0,62}[^\\s;:,])?$";

    private static final Pattern CODE = Pattern.compile(NAME);
    private static final Pattern DAY = Pattern.compile("[^T]*");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final ImportRow row;
    private final HoldingsContext context;
    private final Optional<Currency> currency;

    HoldingRow(ImportRow row, HoldingsContext context) {
        this.row = row;
        this.context = context;
        currency = row.currency("currency");
    }

    /**
     * When something happened.
     *
     * @param at the instant, or the start of the day in the cut-off zone
     * @param on the day in the cut-off zone
     * @param dayPrecision only the day is known
     */
    record Moment(Instant at, LocalDate on, boolean dayPrecision) {}

    /** A name of at most 64 characters without the separators of the column {@code lots}. */
    Optional<String> code(String column) {
        return row.required(column).filter(text -> {
            boolean fits = CODE.matcher(text).matches();
            if (!fits) {
                row.error(column, HoldingsSentence.NAME_FORM);
            }
            return fits;
        });
    }

    Optional<Long> asset() {
        return named("asset", context.assets(), HoldingsSentence.NOT_AN_ASSET);
    }

    /** The wallet named, or the entity's default wallet. */
    Optional<Long> wallet() {
        if (!row.has("wallet")) {
            return Optional.of(context.defaultWallet());
        }
        return named("wallet", context.wallets(), HoldingsSentence.NOT_A_WALLET);
    }

    /** A wallet that must be named. */
    Optional<Long> wallet(String column) {
        return named(column, context.wallets(), HoldingsSentence.NOT_A_WALLET);
    }

    Optional<Moment> moment(String column) {
        return row.required(column).flatMap(text -> {
            boolean day = DAY.matcher(text).matches();
            Optional<Moment> moment = day
                    ? row.date(column).map(on -> new Moment(context.entity().startOf(on), on, true))
                    : row.instant(column)
                            .map(at -> new Moment(at, context.entity().dayOf(at), false));
            return moment.filter(found -> isInReach(column, found));
        });
    }

    Optional<Quantity> quantity() {
        return row.unitDecimal("quantity")
                .filter(units -> isWrittenOut("quantity"))
                .filter(units -> isPositive("quantity", units, HoldingsSentence.NOT_POSITIVE))
                .map(Quantity::new);
    }

    /** The currency of the amounts of the row; a book of another one translates them. */
    Optional<Currency> currency() {
        return currency;
    }

    /** What was paid for the lot, more than zero. */
    Optional<Money> cost() {
        return row.decimal("cost")
                .filter(amount -> isWrittenOut("cost"))
                .filter(amount -> isPositive("cost", amount, HoldingsSentence.COST_NOT_POSITIVE))
                .flatMap(amount -> row.money("cost", currencyOrThatOfTheBook()));
    }

    /** What was received, zero where nothing was. */
    Optional<Money> amountOrNothing(String column) {
        return row.decimal(column)
                .filter(amount -> isWrittenOut(column))
                .filter(amount -> isNotNegative(column, amount))
                .flatMap(amount -> row.money(column, currencyOrThatOfTheBook()));
    }

    /** The fee, zero where it is left out. */
    Optional<Money> fee() {
        if (!row.has("fee")) {
            return Optional.of(Money.zero(currencyOrThatOfTheBook()));
        }
        return row.decimal("fee")
                .filter(fee -> isWrittenOut("fee"))
                .filter(fee -> isNotNegative("fee", fee))
                .flatMap(fee -> row.money("fee", currencyOrThatOfTheBook()));
    }

    /** Whether the amounts of a row whose currency cannot be read are written well is judged by the book's own. */
    private Currency currencyOrThatOfTheBook() {
        return currency.orElseGet(() -> context.entity().functionalCurrency());
    }

    private Optional<Long> named(String column, Map<String, Long> known, Sentence otherwise) {
        return row.required(column).flatMap(text -> {
            Optional<Long> id = Optional.ofNullable(known.get(text));
            if (id.isEmpty()) {
                row.error(column, Spelling.hint(text, known.keySet(), otherwise.with()));
            }
            return id;
        });
    }

    private boolean isInReach(String column, Moment moment) {
        if (moment.at().isAfter(context.now())) {
            row.error(column, HoldingsSentence.IN_FUTURE);
            return false;
        }
        if (moment.on().isBefore(EARLIEST)) {
            row.error(column, HoldingsSentence.TOO_EARLY, EARLIEST);
            return false;
        }
        return true;
    }

    /** Whether all digits stand there: where a spreadsheet writes 1.23457E+05 it has dropped some. */
    private boolean isWrittenOut(String column) {
        boolean plain = row.text(column).indexOf('e') < 0 && row.text(column).indexOf('E') < 0;
        if (!plain) {
            row.error(column, HoldingsSentence.EXPONENT);
        }
        return plain;
    }

    private boolean isNotNegative(String column, BigDecimal number) {
        if (number.signum() < 0) {
            row.error(column, HoldingsSentence.BELOW_ZERO);
        }
        return number.signum() >= 0;
    }

    private boolean isPositive(String column, BigDecimal number, Sentence otherwise) {
        if (number.signum() <= 0) {
            row.error(column, otherwise);
        }
        return number.signum() > 0;
    }
}
