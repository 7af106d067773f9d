package org.ballast.signals.persistence;

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
import org.ballast.audit.application.Seals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.signals.domain.ExternalFinding;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.ExternalInformation.ExternalFigure;
import org.ballast.signals.domain.ExternalInformation.Said;
import org.ballast.signals.domain.ExternalKind;
import org.ballast.signals.domain.SignalsSentence;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** External information; it only grows, and what nothing corrects is in force. Call it inside a transaction. */
@ApplicationScoped
public class ExternalInformations {

    private static final int IDS_A_BLOCK = 50;
    private static final String CORRECTED = "EXISTS (SELECT 1 FROM external_information n WHERE n.corrects = i.id)";
    private static final String SELECT = "SELECT i.*, a.symbol, CASE WHEN i.finding = 'WITHDRAWN' OR " + CORRECTED
            + " THEN 0 ELSE 1 END AS in_force FROM external_information i LEFT JOIN asset a ON a.id = i.asset_id ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * Keeps it under a key of its own, which it gives.
     *
     * @param assetId of the asset that it is about; null for a figure
     */
    public long add(ExternalInformation told, @Nullable Long assetId) {
        long id = ids.take("external_information_seq", IDS_A_BLOCK);
        Said said = told.said();
        rows.execute(
                "INSERT INTO external_information (id, entity_id, kind, asset_id, finding, on_day, until_day, figure,"
                        + " currency, source, words, corrects, reason, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                told.entityId(),
                said.kind(),
                assetId,
                said.finding(),
                said.on(),
                said.until().orElse(null),
                said.figure().map(ExternalFigure::number).orElse(null),
                said.figure().map(ExternalFigure::currency).orElse(null),
                said.source(),
                said.words(),
                told.corrects().isPresent() ? told.corrects().getAsLong() : null,
                told.reason(),
                told.recordedBy(),
                told.recordedAt());
        seals.changed(SealedExternalInformation.KIND, id);
        return id;
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public ExternalInformation byId(long entityId, long id) {
        return rows
                .list(SELECT + "WHERE i.entity_id = ? AND i.id = ?", ExternalInformations::read, entityId, id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, SignalsSentence.NO_INFORMATION, id));
    }

    /** It, held for this transaction, so that it is corrected once. */
    public ExternalInformation lock(long entityId, long id) {
        rows.list("SELECT id FROM external_information WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id);
        return byId(entityId, id);
    }

    /** Key of the entity that it is about; empty if there is none. */
    public Optional<Long> entityOf(long id) {
        return rows.list("SELECT entity_id FROM external_information WHERE id = ?", row -> row.getLong(1), id).stream()
                .findFirst();
    }

    /** All of an entity that is in force, by day. */
    public List<ExternalInformation> inForce(long entityId) {
        return rows.list(
                SELECT + "WHERE i.entity_id = ? AND i.finding <> 'WITHDRAWN' AND NOT " + CORRECTED
                        + " ORDER BY i.on_day, i.id",
                ExternalInformations::read,
                entityId);
    }

    /** What stands after another one, the newest first or, backward, the oldest first; empty for the edge of the list. */
    public List<ExternalInformation> beyond(long entityId, OptionalLong id, boolean backward, int limit) {
        return rows.list(
                SELECT + "WHERE i.entity_id = ? AND i.id " + (backward ? "> ? ORDER BY i.id" : "< ? ORDER BY i.id DESC")
                        + " FETCH FIRST ? ROWS ONLY",
                ExternalInformations::read,
                entityId,
                id.orElse(backward ? 0 : Long.MAX_VALUE),
                limit);
    }

    private static ExternalInformation read(ResultSet row) throws SQLException {
        long corrects = row.getLong("corrects");
        return new ExternalInformation(
                row.getLong("id"),
                row.getLong("entity_id"),
                new Said(
                        ExternalKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("symbol")),
                        ExternalFinding.valueOf(row.getString("finding")),
                        row.getObject("on_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                        figure(row.getBigDecimal("figure"), row.getString("currency")),
                        row.getString("source"),
                        row.getString("words")),
                corrects == 0 ? OptionalLong.empty() : OptionalLong.of(corrects),
                row.getString("reason"),
                row.getInt("in_force") == 1,
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"));
    }

    private static Optional<ExternalFigure> figure(@Nullable BigDecimal number, @Nullable String currency) {
        return number == null || currency == null
                ? Optional.empty()
                : Optional.of(new ExternalFigure(number, Currency.getInstance(currency)));
    }
}
