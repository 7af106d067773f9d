package org.ballast.capital.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The groups of assets; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class Classifications {

    static final String COLUMNS = "id, entity_id, jurisdiction, asset_id, valid_from, crypto_group, risk_weight,"
            + " regulated_market, market_cap, daily_volume, observations, evidence, wanted_by, wanted_at, case_id";

    private static final int KEYS_A_BLOCK = 50;
    private static final int MOST_LISTED = 500;
    private static final String SELECT = "SELECT k.*, a.symbol, c.status FROM crypto_classification k"
            + " JOIN asset a ON a.id = k.asset_id JOIN approval_case c ON c.id = k.case_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("crypto_classification_seq", KEYS_A_BLOCK);
    }

    public void add(Classification wanted) {
        rows.execute(
                "INSERT INTO crypto_classification (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                wanted.id(),
                wanted.entityId(),
                wanted.jurisdiction(),
                wanted.assetId(),
                wanted.validFrom(),
                wanted.group().name(),
                wanted.weight().orElse(null),
                wanted.figures().regulatedMarket(),
                wanted.figures().marketCap().orElse(null),
                wanted.figures().dailyVolume().orElse(null),
                wanted.figures().observations().orElse(null),
                wanted.words(),
                wanted.wanted().by(),
                wanted.wanted().at(),
                wanted.wanted().caseId());
        seals.changed(SealedClassifications.KIND, wanted.id());
    }

    /** The one of a case's subject. */
    public Classification byId(long id) {
        return rows.list(SELECT + "k.id = ?", Classifications::classification, id)
                .getFirst();
    }

    /** The latest of an entity, whatever became of them, the newest first. */
    public List<Classification> of(long entityId) {
        return before(entityId, Long.MAX_VALUE, MOST_LISTED);
    }

    /** Those with keys below one, the newest first. */
    public List<Classification> before(long entityId, long key, int limit) {
        return rows.list(
                SELECT + "k.entity_id = ? AND k.id < ? ORDER BY k.id DESC FETCH FIRST ? ROWS ONLY",
                Classifications::classification,
                entityId,
                key,
                limit);
    }

    /** Those that count under a jurisdiction on a day, by symbol. */
    public Map<String, Classification> inForce(long entityId, String jurisdiction, LocalDate day) {
        Map<String, Classification> byAsset = new HashMap<>();
        rows.list(
                        SELECT + "k.entity_id = ? AND k.jurisdiction = ? AND k.valid_from <= ? AND c.status = 'POSTED'"
                                + " ORDER BY k.valid_from, k.id",
                        Classifications::classification,
                        entityId,
                        jurisdiction,
                        day)
                .forEach(each -> byAsset.put(each.asset(), each));
        return byAsset;
    }

    private static Classification classification(ResultSet row) throws SQLException {
        int observations = row.getInt("observations");
        boolean unknown = row.wasNull();
        return new Classification(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getString("jurisdiction"),
                row.getLong("asset_id"),
                row.getString("symbol"),
                row.getObject("valid_from", LocalDate.class),
                CryptoGroup.valueOf(row.getString("crypto_group")),
                Optional.ofNullable(row.getBigDecimal("risk_weight")),
                new Classification.Figures(
                        row.getBoolean("regulated_market"),
                        Optional.ofNullable(row.getBigDecimal("market_cap")),
                        Optional.ofNullable(row.getBigDecimal("daily_volume")),
                        unknown ? Optional.empty() : Optional.of(observations)),
                row.getString("evidence"),
                WantedRow.of(row));
    }
}
