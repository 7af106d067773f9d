package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Trading accounts as they are sealed. */
@ApplicationScoped
public class SealedTradingAccounts extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "TRADING_ACCOUNT";

    public SealedTradingAccounts() {
        super(
                KIND,
                TradingAccounts.COLUMNS,
                "trading_account WHERE TRUE",
                "SELECT r.code || ' ' || t.code FROM trading_account t JOIN reporting_entity r ON r.id = t.entity_id WHERE t.id = ?");
    }
}
