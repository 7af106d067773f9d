package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;
import org.ballast.imports.domain.ImportsSentence;

/** Reads the rows of one file of pledged loans, or the one row that was keyed in. */
public final class LoanForm {

    /** The columns of a file. */
    public static final CsvForm COLUMNS = new CsvForm(
            List.of("reference", "lender", "currency", "owed", "asset", "pledged", "call_at", "valid_from"),
            List.of("restore_to", "liquidate_at", "due_on"));

    private static final int MOST_DECIMALS = 18;

    private final Map<String, Integer> decimalsOfAssets;
    private final boolean keyed;
    private final Map<String, Long> lineOf = new HashMap<>();

    /**
     * @param decimalsOfAssets of each asset that the portal knows, by symbol
     * @param keyed whether columns are called as fields of a call
     */
    public LoanForm(Map<String, Integer> decimalsOfAssets, boolean keyed) {
        this.decimalsOfAssets = Map.copyOf(decimalsOfAssets);
        this.keyed = keyed;
    }

    /**
     * A row that was read.
     *
     * @param line on which it stands
     */
    public record Read(long line, LoanTerms terms) {}

    private record Pledge(String asset, Quantity units) {}

    private record Thresholds(BigDecimal restoreTo, BigDecimal callAt, Optional<BigDecimal> liquidateAt) {}

    /** The name of a column here: {@code valid_from} is {@code validFrom} in a call. */
    public String column(String name) {
        int line = name.indexOf('_');
        return keyed && line > 0
                ? name.substring(0, line) + Character.toUpperCase(name.charAt(line + 1)) + name.substring(line + 2)
                : name;
    }

    /** The terms, or nothing after all errors of the row were noted. */
    public Optional<Read> read(ImportRow row) {
        Optional<String> reference = named(row, "reference", LoanTerms.LONGEST_REFERENCE);
        Optional<String> lender = named(row, "lender", LoanTerms.LONGEST_LENDER);
        Optional<Money> owed = row.currency("currency")
                .flatMap(currency -> row.money("owed", currency))
                .filter(amount -> isNotNegative(row, "owed", amount.amount()));
        Optional<Pledge> pledge = pledge(row);
        Optional<Thresholds> thresholds = thresholds(row);
        Optional<LocalDate> from = row.date(column("valid_from"));
        String due = column("due_on");
        Optional<LocalDate> dueOn = row.has(due) ? row.date(due) : Optional.empty();
        if (reference.isEmpty()
                || lender.isEmpty()
                || owed.isEmpty()
                || pledge.isEmpty()
                || thresholds.isEmpty()
                || from.isEmpty()
                || (row.has(due) && dueOn.isEmpty())) {
            return Optional.empty();
        }
        LoanTerms terms = new LoanTerms(
                reference.get(),
                lender.get(),
                owed.get(),
                pledge.get().asset(),
                pledge.get().units(),
                thresholds.get().restoreTo(),
                thresholds.get().callAt(),
                thresholds.get().liquidateAt(),
                dueOn,
                from.get(),
                1);
        return Optional.of(new Read(row.line(), terms))
                .filter(read -> pledgesSomething(row, terms) && comesOnce(row, terms));
    }

    private static boolean pledgesSomething(ImportRow row, LoanTerms terms) {
        boolean nothing = terms.owed().isPositive() && terms.pledged().isZero();
        if (nothing) {
            row.error("pledged", HoldingsSentence.PLEDGES_NOTHING);
        }
        return !nothing;
    }

    private static Optional<String> named(ImportRow row, String column, int longest) {
        return row.required(column).filter(text -> {
            if (text.length() > longest) {
                row.error(column, ImportsSentence.LONGER_THAN, longest);
            }
            return text.length() <= longest;
        });
    }

    private boolean isKnown(ImportRow row, String symbol) {
        if (!decimalsOfAssets.containsKey(symbol)) {
            row.error("asset", HoldingsSentence.NOT_AN_ASSET);
        }
        return decimalsOfAssets.containsKey(symbol);
    }

    private Optional<Pledge> pledge(ImportRow row) {
        Optional<String> asset = row.required("asset").filter(symbol -> isKnown(row, symbol));
        int decimals =
                asset.map(symbol -> decimalsOfAssets.getOrDefault(symbol, 0)).orElse(MOST_DECIMALS);
        Optional<Quantity> pledged = row.unitDecimal("pledged")
                .filter(units -> isNotNegative(row, "pledged", units))
                .filter(units -> {
                    boolean fits = units.stripTrailingZeros().scale() <= decimals;
                    if (!fits) {
                        row.error("pledged", AmountsSentence.MORE_DECIMALS, decimals);
                    }
                    return fits;
                })
                .map(Quantity::new);
        return asset.flatMap(symbol -> pledged.map(each -> new Pledge(symbol, each)));
    }

    private Optional<Thresholds> thresholds(ImportRow row) {
        String call = column("call_at");
        String restore = column("restore_to");
        String liquidate = column("liquidate_at");
        Optional<BigDecimal> callAt = part(row, call);
        Optional<BigDecimal> restoreTo = row.has(restore) ? part(row, restore) : callAt;
        Optional<BigDecimal> liquidateAt = row.has(liquidate) ? part(row, liquidate) : Optional.empty();
        if (callAt.isEmpty() || restoreTo.isEmpty() || (row.has(liquidate) && liquidateAt.isEmpty())) {
            return Optional.empty();
        }
        if (restoreTo.get().compareTo(callAt.get()) > 0) {
            row.error(restore, HoldingsSentence.RESTORED_ABOVE_CALL);
            return Optional.empty();
        }
        if (liquidateAt.filter(sold -> sold.compareTo(callAt.get()) < 0).isPresent()) {
            row.error(liquidate, HoldingsSentence.SOLD_BELOW_CALL);
            return Optional.empty();
        }
        return Optional.of(new Thresholds(restoreTo.get(), callAt.get(), liquidateAt));
    }

    private static Optional<BigDecimal> part(ImportRow row, String column) {
        return row.decimal(column).filter(part -> {
            if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0) {
                row.error(column, HoldingsSentence.NO_LOAN_TO_VALUE);
                return false;
            }
            if (part.stripTrailingZeros().scale() > LoanTerms.DECIMALS) {
                row.error(column, AmountsSentence.MORE_DECIMALS, LoanTerms.DECIMALS);
                return false;
            }
            return true;
        });
    }

    private static boolean isNotNegative(ImportRow row, String column, BigDecimal number) {
        if (number.signum() < 0) {
            row.error(column, HoldingsSentence.BELOW_ZERO);
        }
        return number.signum() >= 0;
    }

    private boolean comesOnce(ImportRow row, LoanTerms terms) {
        Long earlier = lineOf.putIfAbsent(terms.validFrom() + " " + terms.reference(), row.line());
        if (earlier != null) {
            row.error("reference", HoldingsSentence.LOAN_TWICE, terms.reference(), earlier);
        }
        return earlier == null;
    }
}
