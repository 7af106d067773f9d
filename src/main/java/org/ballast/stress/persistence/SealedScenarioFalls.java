package org.ballast.stress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Falls of scenarios as they are sealed. */
@ApplicationScoped
public class SealedScenarioFalls extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    static final String KIND = "STRESS_SCENARIO_FALL";

    public SealedScenarioFalls() {
        super(
                KIND,
                Scenarios.FALL_COLUMNS,
                "stress_scenario_fall WHERE TRUE",
                "SELECT s.name || ' ' || CAST(s.version AS VARCHAR(10)) || ' ' || a.symbol FROM stress_scenario_fall f"
                        + " JOIN stress_scenario s ON s.id = f.scenario_id JOIN asset a ON a.id = f.asset_id"
                        + " WHERE f.id = ?");
    }
}
