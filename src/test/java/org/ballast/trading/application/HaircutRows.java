package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.sql.SqlRows;

/** Tries to change a haircut behind the portal's back. */
@ApplicationScoped
@Transactional
public class HaircutRows {

    @Inject
    private SqlRows rows;

    public void change(String venue) {
        int changed = rows.execute("UPDATE collateral_haircut SET haircut = 0 WHERE venue = ?", venue);
        throw new IllegalStateException(changed + " rows changed");
    }
}
