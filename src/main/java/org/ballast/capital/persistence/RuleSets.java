package org.ballast.capital.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.capital.domain.AdoptedRules;
import org.ballast.capital.domain.RuleParameter;
import org.ballast.capital.domain.RuleSet;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** Capital rules as published and as entities took them on; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class RuleSets {

    static final String COLUMNS = "id, entity_id, jurisdiction, valid_from, source, cet1_minimum, tier1_minimum,"
            + " total_minimum, leverage_minimum, conservation_buffer, countercyclical_buffer, additional_buffer,"
            + " group2b_weight, group2a_charge, group2a_offset, infrastructure_add_on, lower_limit, upper_limit,"
            + " market_cap_at_least, daily_volume_at_least, observations_at_least, recognizes_hedges,"
            + " deducts_intangible, reason, wanted_by, wanted_at, case_id";

    private static final int KEYS_A_BLOCK = 50;
    private static final int MOST_LISTED = 500;
    private static final String ADOPTED =
            "SELECT r.*, c.status FROM prudential_rule_set r" + " JOIN approval_case c ON c.id = r.case_id WHERE ";
    private static final String NEWEST_FIRST = " ORDER BY r.valid_from DESC, r.id DESC FETCH FIRST 1 ROWS ONLY";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("prudential_rule_set_seq", KEYS_A_BLOCK);
    }

    public void add(AdoptedRules adopted) {
        RuleSet rules = adopted.rules();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(adopted.id());
        values.add(adopted.entityId());
        values.add(rules.jurisdiction());
        values.add(rules.validFrom());
        values.add(rules.source());
        for (RuleParameter parameter : RuleParameter.values()) {
            values.add(parameter.of(rules).orElse(null));
        }
        values.add(rules.crypto().recognizesHedges());
        values.add(rules.crypto().deductsIntangible());
        values.add(adopted.reason());
        values.add(adopted.wanted().by());
        values.add(adopted.wanted().at());
        values.add(adopted.wanted().caseId());
        rows.execute(
                "INSERT INTO prudential_rule_set (" + COLUMNS + ") VALUES (?" + ", ?".repeat(values.size() - 1) + ")",
                values.toArray());
        seals.changed(SealedRuleSets.KIND, adopted.id());
    }

    /** The one of a case's subject. */
    public AdoptedRules byId(long id) {
        return rows.list(ADOPTED + "r.id = ?", RuleSets::adopted, id).getFirst();
    }

    /** What an entity took on, whatever became of it, the newest first. */
    public List<AdoptedRules> of(long entityId) {
        return before(entityId, Long.MAX_VALUE, MOST_LISTED);
    }

    /** Those with keys below one, the newest first. */
    public List<AdoptedRules> before(long entityId, long key, int limit) {
        return rows.list(
                ADOPTED + "r.entity_id = ? AND r.id < ? ORDER BY r.id DESC FETCH FIRST ? ROWS ONLY",
                RuleSets::adopted,
                entityId,
                key,
                limit);
    }

    /** The rules that an entity is held to on a day; empty where it took none on. */
    public Optional<RuleSet> inForce(long entityId, LocalDate day) {
        return rows
                .list(
                        ADOPTED + "r.entity_id = ? AND r.valid_from <= ? AND c.status = 'POSTED'" + NEWEST_FIRST,
                        RuleSets::rules,
                        entityId,
                        day)
                .stream()
                .findFirst();
    }

    /** The rules of a jurisdiction on a day: the entity's own before those as published. */
    public Optional<RuleSet> inForce(long entityId, String jurisdiction, LocalDate day) {
        return rows
                .list(
                        ADOPTED + "r.entity_id = ? AND r.jurisdiction = ? AND r.valid_from <= ? AND c.status = 'POSTED'"
                                + NEWEST_FIRST,
                        RuleSets::rules,
                        entityId,
                        jurisdiction,
                        day)
                .stream()
                .findFirst()
                .or(() -> published(jurisdiction, day));
    }

    /** The same; before the first day of the published ones these, so that they can be looked at and taken on for earlier days. */
    public Optional<RuleSet> named(long entityId, String jurisdiction, LocalDate day) {
        return inForce(entityId, jurisdiction, day)
                .or(() -> published().stream()
                        .filter(each -> each.jurisdiction().equals(jurisdiction))
                        .findFirst());
    }

    private Optional<RuleSet> published(String jurisdiction, LocalDate day) {
        return rows
                .list(
                        "SELECT r.* FROM prudential_rule_set r WHERE r.entity_id IS NULL AND r.jurisdiction = ?"
                                + " AND r.valid_from <= ?" + NEWEST_FIRST,
                        RuleSets::rules,
                        jurisdiction,
                        day)
                .stream()
                .findFirst();
    }

    /** Every row as published, by jurisdiction and day. */
    public List<RuleSet> published() {
        return rows.list(
                "SELECT r.* FROM prudential_rule_set r WHERE r.entity_id IS NULL ORDER BY r.jurisdiction, r.valid_from",
                RuleSets::rules);
    }

    private static AdoptedRules adopted(ResultSet row) throws SQLException {
        return new AdoptedRules(
                row.getLong("id"), row.getLong("entity_id"), rules(row), row.getString("reason"), WantedRow.of(row));
    }

    private static RuleSet rules(ResultSet row) throws SQLException {
        Map<RuleParameter, BigDecimal> numbers = new EnumMap<>(RuleParameter.class);
        for (RuleParameter parameter : RuleParameter.values()) {
            BigDecimal value = row.getBigDecimal(column(parameter));
            if (value != null) {
                numbers.put(parameter, value);
            }
        }
        return RuleSet.of(
                row.getString("jurisdiction"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                numbers,
                row.getBoolean("recognizes_hedges"),
                row.getBoolean("deducts_intangible"));
    }

    private static String column(RuleParameter parameter) {
        return switch (parameter) {
            case CET1 -> "cet1_minimum";
            case TIER1 -> "tier1_minimum";
            case TOTAL -> "total_minimum";
            case LEVERAGE -> "leverage_minimum";
            case CONSERVATION -> "conservation_buffer";
            case COUNTERCYCLICAL -> "countercyclical_buffer";
            case ADDITIONAL -> "additional_buffer";
            case WEIGHT -> "group2b_weight";
            case CHARGE -> "group2a_charge";
            case OFFSET -> "group2a_offset";
            case ADD_ON -> "infrastructure_add_on";
            case LOWER_LIMIT -> "lower_limit";
            case UPPER_LIMIT -> "upper_limit";
            case MARKET_CAP -> "market_cap_at_least";
            case DAILY_VOLUME -> "daily_volume_at_least";
            case OBSERVATIONS -> "observations_at_least";
        };
    }
}
