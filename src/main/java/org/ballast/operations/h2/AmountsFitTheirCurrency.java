package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/** Refuses an amount with more decimals than its currency has. Each column with four decimals holds an amount. */
public final class AmountsFitTheirCurrency extends RowTrigger {

    private static final String AMOUNTS = "SELECT lower(column_name) FROM information_schema.columns"
            + " WHERE table_schema = ? AND table_name = ? AND numeric_scale = 4";

    private static final String OF_BOOK = "SELECT currency FROM book WHERE id = ?";

    private final List<String> amounts = new ArrayList<>();

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type)
            throws SQLException {
        super.init(connection, schema, trigger, tableName, before, type);
        amounts.clear();
        try (PreparedStatement select = connection.prepareStatement(AMOUNTS)) {
            select.setString(1, schema);
            select.setString(2, tableName);
            try (ResultSet columns = select.executeQuery()) {
                while (columns.next()) {
                    amounts.add(columns.getString(1));
                }
            }
        }
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        Optional<Currency> currency = currency(connection, after);
        if (currency.isPresent()) {
            for (String column : amounts) {
                requireFit(column, value(after, column), currency.get());
            }
        }
    }

    private void requireFit(String column, @Nullable Object amount, Currency currency) throws SQLException {
        if (amount instanceof BigDecimal number && number.stripTrailingZeros().scale() > Money.decimals(currency)) {
            throw refused(
                    table() + "." + column + " has more decimals than " + currency + ": " + number, CHECK_VIOLATION);
        }
    }

    /** That of the row, or of the book that it names; empty where it is not told, or there is none such, which other rules refuse. */
    private Optional<Currency> currency(Connection connection, @Nullable Object[] row) throws SQLException {
        if (has("currency")) {
            return Optional.ofNullable(value(row, "currency")).map(code -> Currency.getInstance(code.toString()));
        }
        try (PreparedStatement select = connection.prepareStatement(OF_BOOK)) {
            select.setObject(1, value(row, "book_id"));
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(Currency.getInstance(found.getString(1))) : Optional.empty();
            }
        }
    }
}
