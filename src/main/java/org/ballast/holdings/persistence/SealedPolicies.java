package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Accounting policies as they are sealed. */
@ApplicationScoped
public class SealedPolicies extends SealedTable {

    /** The kind of these rows; their key is the policy's. */
    public static final String KIND = "ACCOUNTING_POLICY";

    public SealedPolicies() {
        super(
                KIND,
                "id, book_id, asset_id, model, market_id, cost_method, edge_bar_policy, disposal_cost_rate, purchase_fees,"
                        + " cost_basis_at_adoption, valid_from, decided_by, decided_at",
                "accounting_policy WHERE TRUE",
                "SELECT r.code || ' ' || b.code || ' ' || a.symbol || ' ' || CAST(p.valid_from AS VARCHAR(10))"
                        + " FROM accounting_policy p JOIN book b ON b.id = p.book_id JOIN reporting_entity r"
                        + " ON r.id = b.entity_id JOIN asset a ON a.id = p.asset_id WHERE p.id = ?");
    }
}
