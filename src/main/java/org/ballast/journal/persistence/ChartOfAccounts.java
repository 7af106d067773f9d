package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.sql.SqlRows;

/** All accounts, by number. */
@ApplicationScoped
public class ChartOfAccounts {

    /** The columns that {@link #account} reads, of a table or join with the alias {@code a}. */
    static final String COLUMNS = "a.number, a.name, a.type, a.normal_side, a.term, a.category";

    @Inject
    private SqlRows rows;

    public List<ChartAccount> all() {
        return rows.list("SELECT " + COLUMNS + " FROM account a ORDER BY a.number", ChartOfAccounts::account);
    }

    static ChartAccount account(ResultSet row) throws SQLException {
        return new ChartAccount(
                row.getString("number"),
                row.getString("name"),
                ChartAccount.Type.valueOf(row.getString("type")),
                "D".equals(row.getString("normal_side")) ? ChartAccount.Side.DEBIT : ChartAccount.Side.CREDIT,
                ChartAccount.Term.valueOf(row.getString("term")),
                ChartAccount.Category.valueOf(row.getString("category")));
    }
}
