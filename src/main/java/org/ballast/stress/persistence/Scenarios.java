package org.ballast.stress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.stress.domain.StressScenario;

/** Scenarios that RISK keeps; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class Scenarios {

    static final String COLUMNS = "id, entity_id, name, version, others, leads_id, withdrawn, reason, kept_by, kept_at";
    static final String FALL_COLUMNS = "id, scenario_id, asset_id, fall";

    private static final int KEYS_A_BLOCK = 50;
    private static final int MOST_LISTED = 200;
    private static final String SELECT =
            "SELECT s.*, a.symbol AS leads FROM stress_scenario s LEFT JOIN asset a ON a.id = s.leads_id WHERE ";
    private static final String LATEST = "NOT EXISTS (SELECT 1 FROM stress_scenario n WHERE n.entity_id = s.entity_id"
            + " AND n.name = s.name AND n.version > s.version)";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * Keeps one; its own key is not used.
     *
     * @param assetIds keys of the assets that it names, by symbol
     */
    public void add(StressScenario scenario, Map<String, Long> assetIds) {
        long id = ids.take("stress_scenario_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO stress_scenario (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                scenario.entityId(),
                scenario.name(),
                scenario.version(),
                scenario.others(),
                scenario.leads().map(assetIds::get).orElse(null),
                scenario.withdrawn(),
                scenario.reason(),
                scenario.keptBy(),
                scenario.keptAt());
        seals.changed(SealedScenarios.KIND, id);
        scenario.falls().forEach((asset, fall) -> {
            long fallId = ids.take("stress_scenario_fall_seq", KEYS_A_BLOCK);
            rows.execute(
                    "INSERT INTO stress_scenario_fall (" + FALL_COLUMNS + ") VALUES (?, ?, ?, ?)",
                    fallId,
                    id,
                    assetIds.get(asset),
                    fall);
            seals.changed(SealedScenarioFalls.KIND, fallId);
        });
    }

    /** The latest version of a name, withdrawn or not. */
    public Optional<StressScenario> latest(long entityId, String name) {
        return whole(rows.list(
                        SELECT + "s.entity_id = ? AND s.name = ? AND " + LATEST, Scenarios::head, entityId, name))
                .stream()
                .findFirst();
    }

    /** Those of an entity that count, by name. */
    public List<StressScenario> of(long entityId) {
        return whole(rows.list(
                SELECT + "s.entity_id = ? AND NOT s.withdrawn AND " + LATEST
                        + " ORDER BY s.name FETCH FIRST ? ROWS ONLY",
                Scenarios::head,
                entityId,
                MOST_LISTED));
    }

    private List<StressScenario> whole(List<StressScenario> heads) {
        Map<Long, Map<String, BigDecimal>> falls = new HashMap<>();
        rows.forEach(
                "SELECT f.scenario_id, a.symbol, f.fall FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " JOIN stress_scenario_fall f ON f.scenario_id = k.id JOIN asset a ON a.id = f.asset_id",
                row -> falls.computeIfAbsent(row.getLong("scenario_id"), id -> new HashMap<>())
                        .put(row.getString("symbol"), row.getBigDecimal("fall")),
                heads.stream().map(StressScenario::id).toList());
        return heads.stream()
                .map(head -> with(head, falls.getOrDefault(head.id(), Map.of())))
                .toList();
    }

    private static StressScenario with(StressScenario head, Map<String, BigDecimal> falls) {
        return new StressScenario(
                head.id(),
                head.entityId(),
                head.name(),
                head.version(),
                falls,
                head.others(),
                head.leads(),
                head.withdrawn(),
                head.reason(),
                head.keptBy(),
                head.keptAt());
    }

    private static StressScenario head(ResultSet row) throws SQLException {
        return new StressScenario(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getString("name"),
                row.getInt("version"),
                Map.of(),
                row.getBigDecimal("others"),
                Optional.ofNullable(row.getString("leads")),
                row.getBoolean("withdrawn"),
                row.getString("reason"),
                row.getString("kept_by"),
                SqlRows.instant(row, "kept_at"));
    }
}
