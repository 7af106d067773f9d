package org.ballast.hedging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.audit.application.Seals;
import org.ballast.hedging.domain.AdviceStatus;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.SizingMethod;

/** Advice on sizes of positions; it only grows. Call it inside a transaction. */
@ApplicationScoped
public class RecordedAdvice {

    static final String COLUMNS =
            "id, entity_id, asset_id, as_of, method, inputs, inputs_hash, weight, advised, currency,"
                    + " price, units_then, status, limit_id, limit_most, advised_by, advised_at";

    private static final int KEYS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT p.*, a.symbol FROM position_advice p JOIN asset a ON a.id = p.asset_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps one and gives its key; its own is not used. */
    public long add(long entityId, long assetId, PositionAdvice advice, Optional<PositionLimit> limit) {
        long id = ids.take("position_advice_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO position_advice (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                entityId,
                assetId,
                advice.asOf(),
                advice.method(),
                advice.inputs(),
                advice.inputsHash(),
                advice.weight(),
                advice.advised().amount(),
                advice.advised().currency(),
                advice.price().perUnit(),
                advice.unitsThen(),
                advice.status(),
                limit.map(PositionLimit::id).map(OptionalLong::of).orElse(OptionalLong.empty()),
                limit.map(PositionLimit::most).map(Money::amount).orElse(null),
                advice.advisedBy(),
                advice.advisedAt());
        seals.changed(SealedAdvice.KIND, id);
        return id;
    }

    /** What was advised on the same inputs. */
    public Optional<PositionAdvice> of(long entityId, long assetId, String inputsHash) {
        return rows
                .list(
                        SELECT + "p.entity_id = ? AND p.asset_id = ? AND p.inputs_hash = ?",
                        RecordedAdvice::advice,
                        entityId,
                        assetId,
                        inputsHash)
                .stream()
                .findFirst();
    }

    public PositionAdvice byId(long id) {
        return rows.list(SELECT + "p.id = ?", RecordedAdvice::advice, id).getFirst();
    }

    /**
     * Those of an entity beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id key of that one, empty for the edge of the list
     */
    public List<PositionAdvice> beyond(long entityId, OptionalLong id, boolean backward, int limit) {
        return rows.list(
                SELECT + "p.entity_id = ? AND p.id " + (backward ? "> ? ORDER BY p.id" : "< ? ORDER BY p.id DESC")
                        + " FETCH FIRST ? ROWS ONLY",
                RecordedAdvice::advice,
                entityId,
                id.orElse(backward ? 0 : Long.MAX_VALUE),
                limit);
    }

    private static PositionAdvice advice(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal most = row.getBigDecimal("limit_most");
        return new PositionAdvice(
                row.getLong("id"),
                row.getString("symbol"),
                row.getObject("as_of", LocalDate.class),
                SizingMethod.valueOf(row.getString("method")),
                row.getBigDecimal("weight"),
                new Money(row.getBigDecimal("advised"), currency),
                new UnitPrice(row.getBigDecimal("price"), currency),
                row.getBigDecimal("units_then"),
                AdviceStatus.valueOf(row.getString("status")),
                Optional.ofNullable(most).map(amount -> new Money(amount, currency)),
                row.getString("inputs"),
                row.getString("inputs_hash"),
                row.getString("advised_by"),
                SqlRows.instant(row, "advised_at"));
    }
}
