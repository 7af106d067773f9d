package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.marktomarket.domain.HeldPosition;
import org.ballast.marktomarket.domain.MarkedAccount;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.options.OptionRight;
import org.ballast.trading.persistence.StoredNumber;

/** Positions of trading accounts with their closes, as they are in force. Call it inside a transaction. */
@ApplicationScoped
public class HeldPositions {

    private static final String NEWEST = " AND NOT EXISTS (SELECT 1 FROM account_position n"
            + " WHERE n.first_id = p.first_id AND n.revision > p.revision AND n.revision > 1)";
    private static final String SELECT = "SELECT p.first_id, p.account_id, p.reference, p.quantity, p.entry_price,"
            + " p.entry_index, p.opened_at, i.symbol, i.kind, s.symbol AS underlying, i.style, i.contract_size, i.strike,"
            + " i.option_right, i.expires_at, i.settlement FROM account_position p"
            + " JOIN trading_account a ON a.id = p.account_id JOIN instrument i ON i.id = p.instrument_id"
            + " JOIN asset s ON s.id = i.asset_id ";
    private static final String UNDERLYINGS = "SELECT DISTINCT o.asset_id FROM account_position p"
            + " JOIN trading_account a ON a.id = p.account_id JOIN instrument o ON o.id = p.instrument_id"
            + " WHERE a.entity_id = ?";
    private static final String CONTRACTS_HELD = "SELECT i.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN instrument i ON i.asset_id = k.id ORDER BY i.id FOR UPDATE OF i";
    private static final String CLOSES = "SELECT c.position_id, c.closed_at, c.quantity, c.price, c.index_price"
            + " FROM position_close c JOIN account_position p ON p.id = c.position_id"
            + " JOIN trading_account a ON a.id = p.account_id WHERE a.entity_id = ? AND c.closed_at < ?"
            + " AND NOT c.withdrawn AND NOT EXISTS (SELECT 1 FROM position_close n WHERE n.position_id = c.position_id"
            + " AND n.reference = c.reference AND n.revision > c.revision) ORDER BY c.position_id, c.closed_at, c.id";

    private static final String HELD =
            "SELECT p.first_id FROM account_position p JOIN trading_account a ON a.id = p.account_id"
                    + " WHERE a.entity_id = ? AND p.opened_at < ? AND NOT p.withdrawn" + NEWEST
                    + " AND ABS(p.quantity) > COALESCE((SELECT SUM(c.quantity) FROM position_close c"
                    + " WHERE c.position_id = p.first_id AND NOT c.withdrawn AND c.closed_at < ?"
                    + " AND NOT EXISTS (SELECT 1 FROM position_close x WHERE x.position_id = c.position_id"
                    + " AND x.reference = c.reference AND x.revision > c.revision)), 0)";

    @Inject
    private SqlRows rows;

    /** The accounts of an entity, by their keys. */
    public Map<Long, MarkedAccount> accounts(long entityId) {
        Map<Long, MarkedAccount> accounts = new HashMap<>();
        rows.forEach(
                "SELECT id, code, venue FROM trading_account WHERE entity_id = ? ORDER BY id",
                row -> accounts.put(
                        row.getLong("id"),
                        new MarkedAccount(row.getLong("id"), row.getString("code"), row.getString("venue"))),
                entityId);
        return accounts;
    }

    /**
     * Those of an entity that were opened before an instant, by account and key, with what was closed of them before it.
     *
     * @param account key of the only account that is looked at; empty for all
     */
    public List<HeldPosition> before(long entityId, Instant at, OptionalLong account) {
        Map<Long, List<HeldPosition.Closing>> closings = closings(entityId, at);
        Map<String, Instrument> instruments = new HashMap<>();
        List<Object> values = new ArrayList<>(List.of(entityId, at));
        account.ifPresent(values::add);
        return rows.many(
                SELECT + "WHERE a.entity_id = ? AND p.opened_at < ? AND NOT p.withdrawn" + NEWEST
                        + (account.isPresent() ? " AND p.account_id = ?" : "")
                        + " ORDER BY p.account_id, p.first_id",
                row -> held(row, closings.getOrDefault(row.getLong("first_id"), List.of()), instruments),
                values.toArray());
    }

    /**
     * Holds for this transaction the contracts whose marks may price the positions of an account, or of all accounts: its own and
     * those that tell an index of the same underlying.
     */
    public void holdMarks(long entityId, OptionalLong account) {
        List<Object> values = new ArrayList<>(List.of(entityId));
        account.ifPresent(values::add);
        // First the few underlyings: within one question each contract would be looked for among all positions
        List<Long> underlyings = rows.list(
                UNDERLYINGS + (account.isPresent() ? " AND p.account_id = ?" : ""),
                row -> row.getLong(1),
                values.toArray());
        if (!underlyings.isEmpty()) {
            rows.list(CONTRACTS_HELD, row -> row.getLong(1), underlyings);
        }
    }

    /** Whether anything was open within some days. */
    public boolean areHeld(long entityId, Instant from, Instant to) {
        return !rows.list(HELD + " FETCH FIRST 1 ROWS ONLY", row -> row.getLong(1), entityId, to, from)
                .isEmpty();
    }

    /** Whether anything was open as a book began of which the book does not say what it began with. */
    public boolean areLeft(long entityId, long bookId, Instant begin) {
        return !rows.list(
                        HELD + " AND NOT EXISTS (SELECT 1 FROM opening_position o WHERE o.book_id = ?"
                                + " AND o.position_id = p.first_id) FETCH FIRST 1 ROWS ONLY",
                        row -> row.getLong(1),
                        entityId,
                        begin,
                        begin,
                        bookId)
                .isEmpty();
    }

    /** Those of some keys as they were said last, as if nothing had been closed of them. */
    public List<HeldPosition> byIds(Collection<Long> ids) {
        Map<String, Instrument> instruments = new HashMap<>();
        return rows.list(
                SELECT + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = p.first_id WHERE 1 = 1" + NEWEST
                        + " ORDER BY p.account_id, p.first_id",
                row -> held(row, List.of(), instruments),
                ids);
    }

    private Map<Long, List<HeldPosition.Closing>> closings(long entityId, Instant at) {
        Map<Long, List<HeldPosition.Closing>> closings = new HashMap<>();
        rows.forEach(
                CLOSES,
                row -> closings.computeIfAbsent(row.getLong("position_id"), each -> new ArrayList<>())
                        .add(new HeldPosition.Closing(
                                SqlRows.instant(row, "closed_at"),
                                StoredNumber.of(row, "quantity"),
                                StoredNumber.of(row, "price"),
                                StoredNumber.ifThere(row, "index_price"))),
                entityId,
                at);
        return closings;
    }

    private static HeldPosition held(
            ResultSet row, List<HeldPosition.Closing> closings, Map<String, Instrument> instruments)
            throws SQLException {
        BigDecimal quantity = StoredNumber.of(row, "quantity");
        BigDecimal closed =
                closings.stream().map(HeldPosition.Closing::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new HeldPosition(
                new AccountPosition(
                        row.getLong("first_id"),
                        row.getLong("account_id"),
                        instrument(row, instruments),
                        quantity,
                        quantity.signum() < 0 ? quantity.add(closed) : quantity.subtract(closed),
                        StoredNumber.of(row, "entry_price"),
                        StoredNumber.ifThere(row, "entry_index"),
                        SqlRows.instant(row, "opened_at"),
                        row.getString("reference")),
                closings);
    }

    /** Positions share their instruments. */
    private static Instrument instrument(ResultSet row, Map<String, Instrument> known) throws SQLException {
        String symbol = row.getString("symbol");
        Instrument same = known.get(symbol);
        if (same != null) {
            return same;
        }
        Instrument read = new Instrument(
                symbol,
                InstrumentKind.valueOf(row.getString("kind")),
                row.getString("underlying"),
                FuturesStyle.valueOf(row.getString("style")),
                StoredNumber.of(row, "contract_size"),
                terms(row),
                row.getObject("expires_at") == null
                        ? Optional.empty()
                        : Optional.of(SqlRows.instant(row, "expires_at")),
                row.getString("settlement"));
        known.put(symbol, read);
        return read;
    }

    private static Optional<Instrument.OptionTerms> terms(ResultSet row) throws SQLException {
        String right = row.getString("option_right");
        return right == null
                ? Optional.empty()
                : Optional.of(new Instrument.OptionTerms(StoredNumber.of(row, "strike"), OptionRight.valueOf(right)));
    }
}
