package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotName;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;

/** What was recorded of a lot or a disposal, as a file would say it: texts under its columns, in force or not. */
@ApplicationScoped
public class RecordedTexts {

    private static final String LOT =
            "SELECT l.code AS lot, a.symbol AS asset, l.acquired_at AS at, l.day_precision, l.quantity, l.cost AS amount,"
                    + " l.currency, l.fee, w.code AS wallet, l.reference AS reference FROM lot l JOIN asset a ON a.id = l.asset_id"
                    + " JOIN wallet w ON w.id = l.wallet_id WHERE l.id = ? AND l.entity_id = ? AND l.pool_of_book_id IS NULL";
    private static final String DISPOSAL = "SELECT d.reference, a.symbol AS asset, d.disposed_at AS at, d.quantity,"
            + " d.proceeds AS amount, d.currency, d.fee, w.code AS wallet FROM disposal d JOIN asset a ON a.id = d.asset_id"
            + " LEFT JOIN wallet w ON w.id = d.wallet_id WHERE d.id = ? AND d.entity_id = ?";
    private static final String NAMED =
            "SELECT l.code, p.quantity FROM disposal_posting s JOIN book b ON b.id = s.book_id"
                    + " JOIN disposal_lot p ON p.book_id = s.book_id AND p.disposal_id = s.disposal_id JOIN lot l ON l.id = p.lot_id"
                    + " WHERE s.disposal_id = ? AND b.primary_of = ? AND s.cost_method = ? ORDER BY l.acquired_at, l.id";

    @Inject
    private SqlRows rows;

    /**
     * @throws Refusal NOT_FOUND where the entity has no such lot
     */
    public Map<String, String> lot(ReportingEntity entity, long id) {
        return rows
                .list(
                        LOT,
                        row -> {
                            Map<String, String> texts = new LinkedHashMap<>();
                            texts.put("lot", row.getString("lot"));
                            Instant at = SqlRows.instant(row, "at");
                            fill(
                                    texts,
                                    row,
                                    "acquired_at",
                                    moment(at, entity, row.getBoolean("day_precision")),
                                    "cost");
                            texts.put("reference", row.getString("reference"));
                            return texts;
                        },
                        id,
                        entity.id())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_SUCH_LOT));
    }

    /**
     * @throws Refusal NOT_FOUND where the entity has no such disposal
     */
    public Map<String, String> disposal(ReportingEntity entity, long id) {
        Map<String, String> found = rows
                .list(
                        DISPOSAL,
                        row -> {
                            Map<String, String> texts = new LinkedHashMap<>();
                            texts.put("reference", row.getString("reference"));
                            Instant at = SqlRows.instant(row, "at");
                            fill(texts, row, "disposed_at", moment(at, entity, isStartOfDay(at, entity)), "proceeds");
                            return texts;
                        },
                        id,
                        entity.id())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_DISPOSAL, id));
        String named = String.join(
                ";",
                rows.list(
                        NAMED,
                        row -> row.getString("code") + ":" + plain(row, "quantity"),
                        id,
                        entity.id(),
                        CostMethod.SPECIFIC_ID));
        if (!named.isEmpty()) {
            found.put("lots", named);
        }
        return found;
    }

    /** The lot that came in the place of a wrong one. */
    public Optional<LotName> replacementOf(long entityId, long lotId) {
        return lots(
                        "SELECT n.id, n.code FROM lot l JOIN lot n ON n.id = l.replaced_by WHERE l.entity_id = ? AND l.id = ?",
                        entityId,
                        lotId)
                .stream()
                .findFirst();
    }

    /** Lots in whose place one came. */
    public List<LotName> replacedBy(long entityId, long lotId) {
        return lots(
                "SELECT l.id, l.code FROM lot l WHERE l.entity_id = ? AND l.replaced_by = ? ORDER BY l.id",
                entityId,
                lotId);
    }

    private List<LotName> lots(String sql, long entityId, long lotId) {
        return rows.list(sql, row -> new LotName(row.getLong("id"), row.getString("code")), entityId, lotId);
    }

    private static void fill(
            Map<String, String> texts, ResultSet row, String momentColumn, String moment, String amount)
            throws SQLException {
        texts.put("asset", row.getString("asset"));
        texts.put(momentColumn, moment);
        texts.put("quantity", plain(row, "quantity"));
        Currency currency = Currency.getInstance(row.getString("currency"));
        texts.put(amount, money(row, "amount", currency));
        texts.put("currency", currency.getCurrencyCode());
        texts.put("fee", money(row, "fee", currency));
        String wallet = row.getString("wallet");
        if (wallet != null) {
            texts.put("wallet", wallet);
        }
    }

    private static String moment(Instant at, ReportingEntity entity, boolean dayPrecision) {
        return dayPrecision ? entity.dayOf(at).toString() : at.toString();
    }

    /** Of disposals it is not kept whether only the day is known: what is known so is kept as the start of it. */
    private static boolean isStartOfDay(Instant at, ReportingEntity entity) {
        return at.equals(entity.startOf(entity.dayOf(at)));
    }

    private static String money(ResultSet row, String column, Currency currency) throws SQLException {
        return new Money(row.getBigDecimal(column), currency).amount().toPlainString();
    }

    private static String plain(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros().toPlainString();
    }
}
