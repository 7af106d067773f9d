package org.ballast.statements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import org.ballast.amounts.Money;

/** Columns that add up what events of lots {@code e} changed. */
final class EventSums {

    /** Of the carrying amount. */
    static final String CARRYING = "e.cost_change - e.reduction_change + e.value_change";

    private EventSums() {}

    /** In SQL, with a comma after it: the amount of those events for which a condition holds. */
    static String of(String condition, String amount, String name) {
        return last(condition, amount, name) + ",";
    }

    /** The same without the comma. */
    static String last(String condition, String amount, String name) {
        return " SUM(CASE WHEN " + condition + " THEN " + amount + " ELSE 0 END) AS " + name;
    }

    static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return new Money(row.getBigDecimal(column), currency);
    }
}
