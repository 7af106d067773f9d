package org.ballast.liabilities.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;

/**
 * Reads the rows of one file, {@code account,balance}: ids as customers know them, in normal form C, once each, and whole numbers
 * of the smallest unit, net of what a customer was lent. Whatever is wrong is noted with its line.
 */
public final class LiabilityFile {

    /** The columns of a file of balances. */
    public static final CsvForm COLUMNS = new CsvForm(List.of("account", "balance"), List.of());

    /** The most bytes that an id has in UTF-8. */
    public static final int LONGEST_ACCOUNT = 65_535;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,60}");
    private static final int SHORT_ENOUGH_ANYWAY = LONGEST_ACCOUNT / 3;

    private final BalanceRows rows = new BalanceRows();

    /**
     * A file that was read without an error.
     *
     * @param order of the rows by the hashes of their ids
     * @param hash SHA-256 of the rows in that order
     */
    @SuppressWarnings("ArrayRecordComponent") // read once where it is made
    public record Read(BalanceRows rows, int[] order, LiabilityTotals totals, String hash) {}

    /** Takes a row, or notes all that is wrong with it. */
    public void read(ImportRow row) {
        Optional<String> account = row.required("account").filter(id -> fits(row, id));
        Optional<BigInteger> balance = row.required("balance").flatMap(told -> balance(row, told));
        if (account.isPresent() && balance.isPresent()) {
            rows.add(account.get(), balance.get(), row.line());
        }
    }

    private static boolean fits(ImportRow row, String id) {
        if (id.length() <= SHORT_ENOUGH_ANYWAY || id.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ACCOUNT) {
            return true;
        }
        row.error("account", LiabilitiesSentence.ACCOUNT_TOO_LONG, LONGEST_ACCOUNT);
        return false;
    }

    private static Optional<BigInteger> balance(ImportRow row, String told) {
        if (!WHOLE.matcher(told).matches()) {
            row.error("balance", LiabilitiesSentence.BALANCE_FORM);
            return Optional.empty();
        }
        BigInteger balance = new BigInteger(told);
        if (balance.abs().bitLength() > LiabilityTotals.BITS) {
            row.error("balance", LiabilitiesSentence.BALANCE_TOO_LARGE);
            return Optional.empty();
        }
        return Optional.of(balance);
    }

    /**
     * The whole file, once no id stands in it twice and its balances can be summed up; otherwise errors are noted.
     *
     * @return of no use where there are errors
     */
    public Read whole(ImportErrors errors) {
        int[] order = rows.order();
        for (int at = 1; at < order.length; at++) {
            if (rows.sameAccount(order[at - 1], order[at])) {
                errors.add(
                        rows.line(order[at]),
                        "account",
                        rows.account(order[at]),
                        LiabilitiesSentence.ACCOUNT_TWICE,
                        rows.line(order[at - 1]));
            }
        }
        LiabilityTotals totals = LiabilityTotals.of(rows);
        if (!totals.fit()) {
            errors.add(1, "balance", totals.total().toString(), LiabilitiesSentence.SUM_TOO_LARGE);
        }
        return new Read(rows, order, totals, rows.hash(order));
    }
}
