package org.ballast.reserves.domain;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;
import org.ballast.pages.domain.PagesSentence;

/** Reads the rows of one file of balances at an instant. */
public final class ReserveForm {

    /** The columns of a file of balances. */
    public static final CsvForm COLUMNS =
            new CsvForm(List.of("address", "block_height", "balance"), List.of("chain", "encumbered", "loan", "note"));

    private final Instant at;
    private final ReserveBalance.Origin origin;
    private final Map<String, Long> lineOfAddress = new HashMap<>();

    public ReserveForm(Instant at, ReserveBalance.Origin origin) {
        this.at = at;
        this.origin = origin;
    }

    /**
     * A row as it is read.
     *
     * @param line in the file, header = 1; 0 of what comes otherwise
     * @param chain empty where the address is to be found without it
     */
    public record Row(long line, Optional<Chain> chain, String address, ReserveBalance balance) {}

    /** The row, or nothing after all errors of it were noted. */
    public Optional<Row> read(ImportRow row) {
        Optional<String> address = row.required("address").filter(text -> comesOnce(row, text));
        Optional<Chain> chain = row.has("chain")
                ? row.parsed("chain", Chain::valueOf, PagesSentence.NONE_OF.with(List.of(Chain.values())))
                : Optional.empty();
        Optional<Long> height = row.parsed("block_height", ReserveForm::height, ReservesSentence.HEIGHT_FORM.with());
        Optional<BigInteger> balance = units(row, "balance");
        Optional<BigInteger> encumbered =
                row.has("encumbered") ? units(row, "encumbered") : Optional.of(BigInteger.ZERO);
        Optional<BigInteger> loan = row.has("loan") ? units(row, "loan") : Optional.of(BigInteger.ZERO);
        Optional<String> note = row.optional("note", ReserveBalance.LONGEST_NOTE);
        boolean wrongChain = row.has("chain") && chain.isEmpty();
        if (wrongChain
                || address.isEmpty()
                || height.isEmpty()
                || balance.isEmpty()
                || encumbered.isEmpty()
                || loan.isEmpty()) {
            return Optional.empty();
        }
        ReserveBalance read = new ReserveBalance(
                at, height.get(), balance.get(), encumbered.get(), loan.get(), origin, note.orElse(""));
        if (read.net().signum() < 0) {
            row.error("encumbered", ReservesSentence.MORE_THAN_HELD);
            return Optional.empty();
        }
        return note.map(told -> new Row(row.line(), chain, address.get(), read));
    }

    private boolean comesOnce(ImportRow row, String address) {
        Long earlier = lineOfAddress.putIfAbsent(row.text("chain") + " " + address, row.line());
        if (earlier != null) {
            row.error("address", ReservesSentence.ADDRESS_TWICE, earlier);
        }
        return earlier == null;
    }

    private static Optional<BigInteger> units(ImportRow row, String column) {
        return row.parsed(column, ReserveForm::units, ReservesSentence.NOT_WHOLE_UNITS.with());
    }

    /**
     * Whole smallest units: digits alone.
     *
     * @throws IllegalArgumentException if it is none, or 2^127 or more
     */
    public static BigInteger units(String text) {
        if (!text.matches("^(0|[1-9][0-9]{0,38})$")) {
            throw new IllegalArgumentException("no whole units: " + text);
        }
        BigInteger units = new BigInteger(text);
        if (units.compareTo(ReserveBalance.LIMIT) >= 0) {
            throw new IllegalArgumentException("2^127 or more: " + text);
        }
        return units;
    }

    /**
     * The height of a block: digits alone.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static long height(String text) {
        if (!text.matches("^(0|[1-9][0-9]{0,14})$")) {
            throw new IllegalArgumentException("no height: " + text);
        }
        return Long.parseLong(text);
    }
}
