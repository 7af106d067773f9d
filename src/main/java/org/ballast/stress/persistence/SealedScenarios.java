package org.ballast.stress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Scenarios as they are sealed. */
@ApplicationScoped
public class SealedScenarios extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    static final String KIND = "STRESS_SCENARIO";

    public SealedScenarios() {
        super(
                KIND,
                Scenarios.COLUMNS,
                "stress_scenario WHERE TRUE",
                "SELECT r.code || ' ' || s.name || ' ' || CAST(s.version AS VARCHAR(10)) FROM stress_scenario s"
                        + " JOIN reporting_entity r ON r.id = s.entity_id WHERE s.id = ?");
    }
}
