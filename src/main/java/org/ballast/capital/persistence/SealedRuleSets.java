package org.ballast.capital.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Capital rules that entities took on, as they are sealed; those as published come with the portal. */
@ApplicationScoped
public class SealedRuleSets extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "PRUDENTIAL_RULES";

    public SealedRuleSets() {
        super(
                KIND,
                RuleSets.COLUMNS,
                "prudential_rule_set WHERE entity_id IS NOT NULL",
                "SELECT r.code || ' ' || p.jurisdiction || ' ' || CAST(p.valid_from AS VARCHAR(10)) FROM prudential_rule_set p JOIN reporting_entity r ON r.id = p.entity_id WHERE p.id = ?");
    }
}
