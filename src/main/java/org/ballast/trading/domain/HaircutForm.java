package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.amounts.AmountsSentence;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/** Reads the rows of one file of haircuts, or the one row that was keyed in. */
public final class HaircutForm {

    /** The columns of a file of haircuts. */
    public static final CsvForm COLUMNS =
            new CsvForm(List.of("venue", "asset", "valid_from", "haircut"), List.of("source"));

    private static final Pattern VENUE = Pattern.compile(TradingAccount.CODE);

    private static final Pattern ASSET = Pattern.compile("^[^\\s]{1,32}$");

    private final Map<String, Long> lineOf = new HashMap<>();

    private final String day;

    /**
     * @param day what the column of the day is called
     */
    public HaircutForm(String day) {
        this.day = day;
    }

    /**
     * A row that was read.
     *
     * @param line on which it stands
     */
    public record Read(long line, Haircut haircut) {}

    /** The haircut, or nothing after all errors of the row were noted. */
    public Optional<Read> read(ImportRow row) {
        Optional<String> venue = formed(row, "venue", VENUE, TradingSentence.VENUE_FORM);
        Optional<String> asset = formed(row, "asset", ASSET, TradingSentence.PLEDGE_FORM);
        Optional<LocalDate> from = row.date(day);
        Optional<BigDecimal> share = row.decimal("haircut").filter(read -> isShare(row, read));
        Optional<String> source = row.optional("source", Haircut.LONGEST_SOURCE);
        if (venue.isEmpty() || asset.isEmpty() || from.isEmpty() || share.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Haircut read = new Haircut(venue.get(), asset.get(), from.get(), 1, share.get(), source.get());
        return Optional.of(new Read(row.line(), read)).filter(each -> comesOnce(row, read));
    }

    private static Optional<String> formed(ImportRow row, String column, Pattern form, TradingSentence otherwise) {
        return row.required(column).filter(text -> {
            boolean fits = form.matcher(text).matches();
            if (!fits) {
                row.error(column, otherwise);
            }
            return fits;
        });
    }

    private static boolean isShare(ImportRow row, BigDecimal share) {
        if (share.signum() < 0) {
            row.error("haircut", TradingSentence.LESS_THAN, 0);
        } else if (share.compareTo(BigDecimal.ONE) > 0) {
            row.error("haircut", TradingSentence.MORE_THAN, 1);
        } else if (share.stripTrailingZeros().scale() > Haircut.DECIMALS) {
            row.error("haircut", AmountsSentence.MORE_DECIMALS, Haircut.DECIMALS);
        } else {
            return true;
        }
        return false;
    }

    private boolean comesOnce(ImportRow row, Haircut haircut) {
        Long earlier =
                lineOf.putIfAbsent(haircut.venue() + " " + haircut.asset() + " " + haircut.validFrom(), row.line());
        if (earlier != null) {
            row.error("asset", TradingSentence.HAIRCUT_TWICE, haircut.asset(), earlier);
        }
        return earlier == null;
    }
}
