package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalPlan.Move;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.TransferRequest;
import org.ballast.holdings.persistence.RecordedRows.Keyed;
import org.ballast.sql.SqlRows;

/** Transfers between own wallets as they were recorded. Whoever writes holds the recording of the entity. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Transfers {

    static final String COLUMNS =
            "id, entity_id, asset_id, reference, revision, moved_at, moved_on, quantity, wallet_id,"
                    + " to_wallet_id, names_lots, note, import_id, import_line, recorded_by, recorded_at";
    static final String LOT_COLUMNS = "id, book_id, transfer_id, lot_id, quantity, wallet_id, to_wallet_id";

    private static final Table TABLE =
            new Table(SealedTransfers.KIND, "wallet_transfer", COLUMNS, "wallet_transfer_seq", 50);
    private static final Table LOTS =
            new Table(SealedTransferLots.KIND, "wallet_transfer_lot", LOT_COLUMNS, "wallet_transfer_lot_seq", 1_000);
    private static final String IN_FORCE =
            "NOT EXISTS (SELECT 1 FROM wallet_transfer_end x WHERE x.transfer_id = t.id) ";
    private static final String SELECT = "SELECT t.id, t.reference, t.asset_id, t.moved_at, t.moved_on, t.quantity,"
            + " t.wallet_id, t.to_wallet_id, t.note, t.import_line FROM wallet_transfer t ";
    private static final String NAMED = "SELECT t.id, l.code, m.quantity FROM wallet_transfer t"
            + " JOIN book b ON b.primary_of = t.entity_id"
            + " JOIN wallet_transfer_lot m ON m.transfer_id = t.id AND m.book_id = b.id JOIN lot l ON l.id = m.lot_id"
            + " WHERE t.entity_id = ? AND t.names_lots AND " + IN_FORCE + "ORDER BY m.id";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /** Units of a lot on their way, in a book. */
    public record Part(long transferId, long lotId, Quantity units, long from, long to) {}

    /** Keeps the transfers; their keys, in the same order. */
    public List<Long> add(long entityId, List<TransferRequest> transfers, NewLots.Origin origin) {
        Map<String, Integer> before = new HashMap<>();
        rows.forEach(
                "SELECT reference, MAX(revision) AS last FROM wallet_transfer WHERE entity_id = ? GROUP BY reference",
                row -> before.put(row.getString("reference"), row.getInt("last")),
                entityId);
        return inserts.keysOfAdded(TABLE, transfers, (key, each) -> {
            DisposalRequest leaving = each.leaving();
            return new Object[] {
                key,
                entityId,
                leaving.assetId(),
                each.reference(),
                before.getOrDefault(each.reference(), 0) + 1,
                leaving.disposedAt(),
                leaving.disposedOn(),
                leaving.quantity(),
                each.walletId(),
                each.toWalletId(),
                !leaving.lots().isEmpty(),
                each.note(),
                origin.importId(),
                leaving.importLine(),
                origin.recordedBy(),
                origin.recordedAt()
            };
        });
    }

    /**
     * Notes which lots they moved in a book.
     *
     * @param keys of the transfers, by reference
     */
    public void keep(long bookId, Map<String, Long> keys, List<Move> moves) {
        List<Part> parts = new ArrayList<>();
        moves.forEach(move -> move.parts()
                .forEach(part -> parts.add(new Part(
                        keys.getOrDefault(move.request().reference(), 0L),
                        part.lotId(),
                        part.quantity(),
                        move.request().walletId(),
                        move.request().toWalletId()))));
        keep(bookId, parts);
    }

    /** The same, lot by lot. */
    public void keep(long bookId, List<Part> parts) {
        inserts.add(LOTS, parts, (key, part) ->
                new Object[] {key, bookId, part.transferId(), part.lotId(), part.units(), part.from(), part.to()});
    }

    /** Those in force, by reference, of those that are named. */
    public Map<String, TransferRequest> named(ReportingEntity entity, Collection<String> references) {
        Map<String, TransferRequest> found = new LinkedHashMap<>();
        inForce(
                        entity,
                        "JOIN UNNEST(CAST(? AS VARCHAR(64) ARRAY)) AS n(name) ON n.name = t.reference WHERE t.entity_id = ? AND ",
                        references,
                        entity.id())
                .forEach(each -> found.put(each.row().reference(), each.row()));
        return found;
    }

    /** Those in force of a day or later, in the order in which they happened. */
    public List<Keyed<TransferRequest>> from(ReportingEntity entity, LocalDate day) {
        return inForce(entity, "WHERE t.moved_on >= ? AND t.entity_id = ? AND ", day, entity.id());
    }

    /** The keys of those in force that an import brought. */
    public List<Long> ofImport(long entityId, long importId) {
        return rows.list(
                "SELECT t.id FROM wallet_transfer t WHERE t.entity_id = ? AND t.import_id = ? AND " + IN_FORCE
                        + "ORDER BY t.id",
                row -> row.getLong("id"),
                entityId,
                importId);
    }

    /** The days of some. */
    public List<LocalDate> daysOf(List<Long> keys) {
        return rows.list(
                "SELECT DISTINCT t.moved_on FROM wallet_transfer t JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = t.id",
                row -> row.getObject(1, LocalDate.class),
                keys);
    }

    /** Says of a transfer that it never was. */
    public void withdrawn(long id, String reason, String by, Instant at) {
        rows.execute(
                "INSERT INTO wallet_transfer_end (transfer_id, reason, withdrawn_by, withdrawn_at) VALUES (?, ?, ?, ?)",
                id,
                reason,
                by,
                at);
    }

    private List<Keyed<TransferRequest>> inForce(ReportingEntity entity, String which, Object... values) {
        Map<Long, Map<String, Quantity>> named = new HashMap<>();
        rows.forEach(
                NAMED,
                row -> named.computeIfAbsent(row.getLong("id"), none -> new LinkedHashMap<>())
                        .merge(row.getString("code"), new Quantity(row.getBigDecimal("quantity")), Quantity::plus),
                entity.id());
        Money nothing = Money.zero(entity.functionalCurrency());
        return rows.list(
                SELECT + which + IN_FORCE + "ORDER BY t.moved_at, t.import_line, t.id",
                row -> new Keyed<>(
                        row.getLong("id"), transfer(row, nothing, named.getOrDefault(row.getLong("id"), Map.of()))),
                values);
    }

    private static TransferRequest transfer(ResultSet row, Money nothing, Map<String, Quantity> lots)
            throws SQLException {
        return new TransferRequest(
                new DisposalRequest(
                        row.getString("reference"),
                        row.getLong("asset_id"),
                        SqlRows.instant(row, "moved_at"),
                        row.getObject("moved_on", LocalDate.class),
                        false,
                        new Quantity(row.getBigDecimal("quantity")),
                        nothing,
                        nothing,
                        OptionalLong.of(row.getLong("wallet_id")),
                        lots,
                        row.getInt("import_line")),
                row.getLong("to_wallet_id"),
                row.getString("note"));
    }
}
