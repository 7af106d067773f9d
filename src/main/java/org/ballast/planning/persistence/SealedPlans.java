package org.ballast.planning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Plans as they are sealed. */
@ApplicationScoped
public class SealedPlans extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "PLAN_SCENARIO";

    public SealedPlans() {
        super(
                KIND,
                SavedPlans.COLUMNS,
                "plan_scenario WHERE TRUE",
                "SELECT r.code || ' ' || p.name FROM plan_scenario p JOIN book b ON b.id = p.book_id"
                        + " JOIN reporting_entity r ON r.id = b.entity_id WHERE p.id = ?");
    }
}
