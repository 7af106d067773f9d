package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.TradingSentence;

/** Accounts of entities at venues; one never changes. Call it inside a transaction. */
@ApplicationScoped
public class TradingAccounts {

    static final String COLUMNS = "id, entity_id, code, venue, unit, decimals, margin_mode, opened_by, opened_at";

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT = "SELECT t.id, r.code AS entity_code, t.code, t.venue, t.unit, t.decimals,"
            + " t.margin_mode FROM trading_account t JOIN reporting_entity r ON r.id = t.entity_id ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps a new one; its key is not used. */
    public TradingAccount add(long entityId, TradingAccount account, String by, Instant at) {
        long id = ids.take("trading_account_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO trading_account (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                entityId,
                account.code(),
                account.venue(),
                account.unit().code(),
                account.unit().decimals(),
                account.marginMode(),
                by,
                at);
        seals.changed(SealedTradingAccounts.KIND, id);
        return byId(id);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public TradingAccount byCode(long entityId, String code) {
        return find(entityId, code)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, TradingSentence.NO_ACCOUNT, code));
    }

    public Optional<TradingAccount> find(long entityId, String code) {
        return rows
                .list(SELECT + "WHERE t.entity_id = ? AND t.code = ?", TradingAccounts::account, entityId, code)
                .stream()
                .findFirst();
    }

    public TradingAccount byId(long id) {
        return rows.list(SELECT + "WHERE t.id = ?", TradingAccounts::account, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, TradingSentence.NO_ACCOUNT, id));
    }

    /** Those of an entity, by venue and code. */
    public List<TradingAccount> of(long entityId) {
        return rows.list(SELECT + "WHERE t.entity_id = ? ORDER BY t.venue, t.code", TradingAccounts::account, entityId);
    }

    /** Holds one for this transaction: whoever records facts of it does, so that no two files bring the same one. */
    public void lock(long id) {
        rows.list("SELECT id FROM trading_account WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
    }

    private static TradingAccount account(ResultSet row) throws SQLException {
        return new TradingAccount(
                row.getLong("id"),
                row.getString("entity_code"),
                row.getString("code"),
                row.getString("venue"),
                new SettlementUnit(row.getString("unit"), row.getInt("decimals")),
                MarginMode.valueOf(row.getString("margin_mode")));
    }
}
