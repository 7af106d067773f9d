package org.ballast.trading.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.Instrument;

/** Positions of accounts as they are in force. Call it inside a transaction; whoever adds holds the account. */
@ApplicationScoped
public class Positions {

    static final String COLUMNS = "id, first_id, account_id, instrument_id, reference, revision, withdrawn, quantity,"
            + " entry_price, entry_index, opened_at, import_id, import_line, recorded_by, recorded_at, reason";

    private static final Table TABLE =
            new Table(SealedPositions.KIND, "account_position", COLUMNS, "account_position_seq", 1_000);
    private static final String SAID = "SELECT p.first_id, p.account_id, p.reference, p.quantity, p.entry_price,"
            + " p.entry_index, p.opened_at, COALESCE(x.closed, 0) AS closed, ";
    private static final String OPEN = SAID + "p.instrument_id FROM account_position p ";
    private static final String READ = SAID + "p.revision, p.withdrawn, " + Instruments.READ
            + " FROM account_position p JOIN instrument i ON i.id = p.instrument_id JOIN asset a ON a.id = i.asset_id ";
    private static final String CLOSED = "LEFT JOIN (SELECT c.position_id, SUM(c.quantity) AS closed"
            + " FROM position_close c WHERE c.closed_at <= ? AND NOT c.withdrawn AND NOT EXISTS (SELECT 1"
            + " FROM position_close n WHERE n.position_id = c.position_id AND n.reference = c.reference"
            + " AND n.revision > c.revision) GROUP BY c.position_id) x ON x.position_id = p.first_id ";
    private static final String IN_FORCE = "NOT EXISTS (SELECT 1 FROM account_position n"
            + " WHERE n.first_id = p.first_id AND n.revision > p.revision AND n.revision > 1) ";

    private static final Comparator<AccountPosition> BY_PLACE = Comparator.comparingLong(AccountPosition::accountId)
            .thenComparing(position -> position.instrument().symbol())
            .thenComparingLong(AccountPosition::id);

    /** After the last close that can be recorded. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    @Inject
    private Instruments instruments;

    /**
     * One that is to be kept. The key of the position is used where it is a further revision.
     *
     * @param withdrawn whether it says that it never was
     * @param line in the file, header = 1; 0 of what was keyed in
     */
    public record New(AccountPosition position, long instrumentId, int revision, boolean withdrawn, long line) {}

    /** One with its revision, which may say that it never was; all of its closes are taken off what is open. */
    public record Recorded(AccountPosition position, int revision, boolean withdrawn) {}

    /** One before its instrument is known. */
    private record Open(long instrumentId, Function<Instrument, AccountPosition> of) {}

    /** Keeps some. */
    public void add(List<New> positions, FactSource source) {
        inserts.add(TABLE, positions, (key, each) -> {
            AccountPosition position = each.position();
            return new Object[] {
                key,
                each.revision() == 1 ? key : position.id(),
                position.accountId(),
                each.instrumentId(),
                position.reference(),
                each.revision(),
                each.withdrawn(),
                position.quantity(),
                position.entryPrice(),
                position.entryIndex(),
                position.openedAt(),
                source.importId(),
                source.importLine(each.line()),
                source.by(),
                source.at(),
                source.reasonOf(each.revision())
            };
        });
    }

    /**
     * What is open at an instant in all accounts of an entity, by account, instrument and key: also what has expired by then
     * while nobody said at what, which {@link Instrument#isExpiredAt} tells.
     */
    public List<AccountPosition> openAt(long entityId, Instant at) {
        return open("JOIN trading_account t ON t.id = p.account_id WHERE t.entity_id = ?", entityId, at);
    }

    /** What is open at an instant in one account, by instrument and key. */
    public List<AccountPosition> openOfAccount(long accountId, Instant at) {
        return open("WHERE p.account_id = ?", accountId, at);
    }

    /** Ten thousand accounts hold a few contracts: what those are is read once, not beside each position, and put in order here. */
    private List<AccountPosition> open(String whose, long key, Instant at) {
        List<Open> open = rows.many(
                OPEN + CLOSED + whose + " AND p.opened_at <= ? AND NOT p.withdrawn AND " + IN_FORCE
                        + "AND ABS(p.quantity) > COALESCE(x.closed, 0)",
                row -> new Open(row.getLong("instrument_id"), said(row)),
                at,
                key,
                at);
        Map<Long, Instrument> held =
                instruments.byIds(open.stream().map(Open::instrumentId).collect(Collectors.toSet()));
        return open.stream()
                .map(each -> each.of().apply(requireNonNull(held.get(each.instrumentId()))))
                .sorted(BY_PLACE)
                .toList();
    }

    /** The instruments of positions of one account that were opened after an instant. */
    public Set<String> openedAfter(long accountId, Instant at) {
        return Set.copyOf(rows.many(
                "SELECT DISTINCT i.symbol FROM account_position p JOIN instrument i ON i.id = p.instrument_id"
                        + " WHERE p.account_id = ? AND p.opened_at > ? AND NOT p.withdrawn AND " + IN_FORCE,
                row -> row.getString("symbol"),
                accountId,
                at));
    }

    /** The last revisions of those of some references, by reference. */
    public Map<String, Recorded> among(long accountId, Collection<String> references) {
        Map<String, Recorded> found = new HashMap<>();
        rows.forEach(
                READ + CLOSED + "JOIN UNNEST(CAST(? AS VARCHAR(128) ARRAY)) AS k(reference)"
                        + " ON k.reference = p.reference WHERE p.account_id = ? AND " + IN_FORCE,
                row -> found.put(
                        row.getString("reference"),
                        new Recorded(position(row), row.getInt("revision"), row.getBoolean("withdrawn"))),
                END_OF_TIME,
                references,
                accountId);
        return found;
    }

    /** Those that a file brought and that are in force as it said them. */
    public List<Recorded> ofImport(long importId) {
        return rows.list(
                READ + CLOSED + "WHERE p.import_id = ? AND NOT p.withdrawn AND " + IN_FORCE + "ORDER BY p.first_id",
                row -> new Recorded(position(row), row.getInt("revision"), false),
                END_OF_TIME,
                importId);
    }

    private static AccountPosition position(ResultSet row) throws SQLException {
        return said(row).apply(Instruments.instrument(row));
    }

    private static Function<Instrument, AccountPosition> said(ResultSet row) throws SQLException {
        long id = row.getLong("first_id");
        long account = row.getLong("account_id");
        BigDecimal quantity = StoredNumber.of(row, "quantity");
        BigDecimal closed = StoredNumber.of(row, "closed");
        BigDecimal open = quantity.signum() < 0 ? quantity.add(closed) : quantity.subtract(closed);
        BigDecimal entryPrice = StoredNumber.of(row, "entry_price");
        Optional<BigDecimal> entryIndex = StoredNumber.ifThere(row, "entry_index");
        Instant openedAt = SqlRows.instant(row, "opened_at");
        String reference = row.getString("reference");
        return instrument -> new AccountPosition(
                id, account, instrument, quantity, open, entryPrice, entryIndex, openedAt, reference);
    }
}
