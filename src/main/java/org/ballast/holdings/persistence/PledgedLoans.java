package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.holdings.domain.RecordedTerms;
import org.ballast.sql.SqlRows;

/** Loans with a pledge by the day from which they stand so; one never changes. Call it inside a transaction. */
@ApplicationScoped
public class PledgedLoans {

    static final String COLUMNS = "id, entity_id, reference, valid_from, revision, lender, currency, owed, asset_id,"
            + " pledged, restore_to, call_at, liquidate_at, due_on, reason, recorded_by, recorded_at";

    private static final int BLOCK = 50;
    private static final Table TABLE =
            new Table(SealedPledgedLoans.KIND, "pledged_loan", COLUMNS, "pledged_loan_seq", BLOCK);
    private static final String SELECT =
            "SELECT l.*, a.symbol FROM pledged_loan l JOIN asset a ON a.id = l.asset_id WHERE l.entity_id = ? ";
    private static final String LATEST = "NOT EXISTS (SELECT 1 FROM pledged_loan n WHERE n.entity_id = l.entity_id"
            + " AND n.reference = l.reference AND n.valid_from = l.valid_from AND n.revision > l.revision) ";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /**
     * Keeps new ones.
     *
     * @param assets keys of the assets that they name, by symbol
     */
    public void add(long entityId, List<RecordedTerms> recorded, Map<String, Long> assets) {
        inserts.add(TABLE, recorded, (key, each) -> {
            LoanTerms terms = each.terms();
            return new Object[] {
                key,
                entityId,
                terms.reference(),
                terms.validFrom(),
                terms.revision(),
                terms.lender(),
                terms.owed().currency(),
                terms.owed().amount(),
                Objects.requireNonNull(assets.get(terms.asset())),
                terms.pledged().units(),
                terms.restoreTo(),
                terms.callAt(),
                terms.liquidateAt().orElse(null),
                terms.dueOn().orElse(null),
                each.reason(),
                each.recordedBy(),
                each.recordedAt()
            };
        });
    }

    /** What was said last of a loan from a day on. */
    public Optional<LoanTerms> latestOf(long entityId, String reference, LocalDate validFrom) {
        return rows
                .list(
                        SELECT + "AND l.reference = ? AND l.valid_from = ? AND " + LATEST,
                        PledgedLoans::terms,
                        entityId,
                        reference,
                        validFrom)
                .stream()
                .findFirst();
    }

    /** Those of which something is left at the end of a day, as they stand then, by reference. */
    public List<LoanTerms> on(long entityId, LocalDate day) {
        return rows.list(
                SELECT + "AND l.valid_from <= ? AND (l.owed > 0 OR l.pledged > 0) AND " + LATEST
                        + "AND NOT EXISTS (SELECT 1 FROM pledged_loan n WHERE n.entity_id = l.entity_id"
                        + " AND n.reference = l.reference AND n.valid_from > l.valid_from AND n.valid_from <= ?)"
                        + " ORDER BY l.reference",
                PledgedLoans::terms,
                entityId,
                day,
                day);
    }

    /** Keys of the entities of which any loan was recorded. */
    public Set<Long> borrowers() {
        return Set.copyOf(
                rows.list("SELECT DISTINCT l.entity_id FROM pledged_loan l", row -> row.getLong("entity_id")));
    }

    /** All that was recorded, the latest day and revision of a reference first. */
    public List<RecordedTerms> recorded(long entityId) {
        return rows.list(
                SELECT + "ORDER BY l.reference, l.valid_from DESC, l.revision DESC",
                row -> new RecordedTerms(
                        terms(row),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        SqlRows.instant(row, "recorded_at")),
                entityId);
    }

    private static LoanTerms terms(ResultSet row) throws SQLException {
        return new LoanTerms(
                row.getString("reference"),
                row.getString("lender"),
                new Money(row.getBigDecimal("owed"), Currency.getInstance(row.getString("currency"))),
                row.getString("symbol"),
                new Quantity(plain(row.getBigDecimal("pledged"))),
                plain(row.getBigDecimal("restore_to")),
                plain(row.getBigDecimal("call_at")),
                Optional.ofNullable(row.getBigDecimal("liquidate_at")).map(PledgedLoans::plain),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("revision"));
    }

    /** Without the zeros that the column adds. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
