package org.ballast.imports.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.SheetText;
import org.ballast.amounts.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV that a spreadsheet can open without danger: a text that it would take for a formula gets an apostrophe in
 * front. Numbers and dates stay as they are, so that a negative amount stays a number.
 *
 * <p>Example: {@code new CsvExport(writer).row("=1+1", new BigDecimal("-2.50"))} writes {@code '=1+1,-2.50}.
 */
public final class CsvExport {

    private final CSVPrinter printer;

    public CsvExport(Appendable out) {
        try {
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One line; texts are made harmless, null is an empty cell. */
    public CsvExport row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvExport::text));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Money money -> money.amount().toPlainString();
            case Quantity quantity -> quantity.toString();
            case UnitPrice price -> price.perUnit().toPlainString();
            case CharSequence text -> SheetText.harmless(text.toString());
            default -> cell.toString();
        };
    }
}
