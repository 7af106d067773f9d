package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedTable;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** Rows of the books on their way into a package, one at a time, each table in a reading of its own. */
@ApplicationScoped
public class PackageTables {

    @Inject
    private SqlRows rows;

    void add(PackageZip zip, String path, String what, TableSql table, @Nullable Object... values) throws IOException {
        PackagedTable.add(
                zip,
                path,
                what,
                table.columns(),
                into -> rows.forEach(table.sql(), row -> into.row(cells(row, table)), values));
    }

    private static List<@Nullable Object> cells(ResultSet row, TableSql table) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>(table.columns().size());
        for (int at = 0; at < table.columns().size(); at++) {
            cells.add(cell(row, table.columns().get(at), table.kinds().charAt(at)));
        }
        return cells;
    }

    private static @Nullable Object cell(ResultSet row, String column, char kind) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (kind) {
            case 'k' -> row.getLong(column);
            case 'n' -> plain(Objects.requireNonNull(row.getBigDecimal(column)));
            case 'm' -> new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency"))).amount();
            case 'i' -> SqlRows.instant(row, column);
            case 'd' -> row.getObject(column, LocalDate.class);
            case 'b' -> row.getBoolean(column) ? "yes" : "no";
            default -> row.getString(column).strip();
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
