package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.marktomarket.domain.DerivativeBalances;
import org.ballast.marktomarket.domain.PositionAmounts;
import org.ballast.marktomarket.domain.PostedPosition;
import org.ballast.sql.SqlRows;

/** What books say of positions as they begin, where they take over from another one. Call it inside a transaction. */
@ApplicationScoped
public class OpeningPositions {

    static final String COLUMNS = "id, book_id, position_id, premium, result, settled, current_asset, later_asset,"
            + " current_liability, later_liability, currency";

    private static final Table TABLE =
            new Table(SealedOpeningPositions.KIND, "opening_position", COLUMNS, "opening_position_seq", 50);

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /** Keeps what a book begins with, by the key of the position. */
    public void add(long bookId, Currency currency, Map<Long, PostedPosition> opening) {
        inserts.add(TABLE, opening.entrySet(), (key, each) -> {
            PositionAmounts amounts = each.getValue().amounts();
            DerivativeBalances balances = each.getValue().balances();
            return new Object[] {
                key,
                bookId,
                each.getKey(),
                amounts.premium(),
                amounts.result(),
                amounts.settled(),
                balances.currentAsset(),
                balances.laterAsset(),
                balances.currentLiability(),
                balances.laterLiability(),
                currency
            };
        });
    }

    /**
     * What a book began with, by the key of the position.
     *
     * @param account key of the only account that is looked at; empty for all
     */
    Map<Long, PostedPosition> of(long bookId, Currency currency, OptionalLong account) {
        List<Object> values = new ArrayList<>(List.of(bookId));
        account.ifPresent(values::add);
        String only = account.isPresent()
                ? " AND o.position_id IN (SELECT p.first_id FROM account_position p WHERE p.account_id = ?)"
                : "";
        Map<Long, PostedPosition> opening = new HashMap<>();
        rows.forEach(
                "SELECT o.* FROM opening_position o WHERE o.book_id = ?" + only,
                row -> opening.put(row.getLong("position_id"), opening(row, currency)),
                values.toArray());
        return opening;
    }

    private static PostedPosition opening(ResultSet row, Currency currency) throws SQLException {
        return new PostedPosition(
                new PositionAmounts(
                        new Money(row.getBigDecimal("premium"), currency),
                        new Money(row.getBigDecimal("result"), currency),
                        new Money(row.getBigDecimal("settled"), currency)),
                new DerivativeBalances(
                        new Money(row.getBigDecimal("current_asset"), currency),
                        new Money(row.getBigDecimal("later_asset"), currency),
                        new Money(row.getBigDecimal("current_liability"), currency),
                        new Money(row.getBigDecimal("later_liability"), currency)));
    }
}
