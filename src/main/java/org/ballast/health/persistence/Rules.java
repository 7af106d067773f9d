package org.ballast.health.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.application.Seals;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Rule;
import org.ballast.health.domain.RulesInForce;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Thresholds, covenants, limits and shares; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class Rules {

    static final String COLUMNS =
            "id, entity_id, kind, measure, share_of, name, bound, red, valid_from, valid_to, reason,"
                    + " wanted_by, wanted_at, case_id";

    private static final int KEYS_A_BLOCK = 50;
    private static final int MOST_LISTED = 500;
    private static final String SELECT =
            "SELECT h.*, c.status FROM health_rule h JOIN approval_case c ON c.id = h.case_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("health_rule_seq", KEYS_A_BLOCK);
    }

    public void add(Rule rule) {
        rows.execute(
                "INSERT INTO health_rule (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rule.id(),
                rule.entityId(),
                rule.kind(),
                rule.measure().map(Measure::name).orElse(null),
                rule.share().orElse(null),
                rule.name(),
                rule.bound(),
                rule.red().orElse(null),
                rule.validFrom(),
                rule.validTo().orElse(null),
                rule.reason(),
                rule.wantedBy(),
                rule.wantedAt(),
                rule.caseId());
        seals.changed(SealedRules.KIND, rule.id());
    }

    /** The one of a case's subject. */
    public Rule byId(long id) {
        return rows.list(SELECT + "h.id = ?", Rules::rule, id).getFirst();
    }

    /** Those that are in force on a day. */
    public RulesInForce inForce(long entityId, LocalDate day) {
        return RulesInForce.on(
                day,
                rows.list(
                        SELECT + "h.entity_id = ? AND h.valid_from <= ? AND c.status = 'POSTED'",
                        Rules::rule,
                        entityId,
                        day));
    }

    /** The latest of an entity, whatever became of them, the newest first. */
    public List<Rule> of(long entityId) {
        return rows.list(
                SELECT + "h.entity_id = ? ORDER BY h.id DESC FETCH FIRST ? ROWS ONLY",
                Rules::rule,
                entityId,
                MOST_LISTED);
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getLong("id"),
                row.getLong("entity_id"),
                Rule.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("measure")).map(Measure::valueOf),
                Optional.ofNullable(row.getString("share_of")),
                row.getString("name"),
                row.getBigDecimal("bound"),
                Optional.ofNullable(row.getBigDecimal("red")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("reason"),
                row.getString("wanted_by"),
                SqlRows.instant(row, "wanted_at"),
                row.getLong("case_id"),
                CaseStatus.valueOf(row.getString("status")));
    }
}
