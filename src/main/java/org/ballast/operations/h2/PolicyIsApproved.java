package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.ballast.audit.domain.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Refuses an accounting policy that names a case whose approvers saw another one: its fields must have the hash that they approved. */
public final class PolicyIsApproved extends RowTrigger {

    private static final String APPROVED = "SELECT 1 FROM approval_case c JOIN wanted_policy w ON w.case_id = c.id"
            + " JOIN approval_step s ON s.case_id = c.id AND s.action = 'CREATE' WHERE c.id = ?"
            + " AND c.subject_kind = 'ACCOUNTING_POLICY' AND c.status IN ('APPROVED', 'POSTED') AND s.evidence_hash = ?";

    private static final Map<String, String> TEXTS = Map.of(
            "model", "model",
            "costMethod", "cost_method",
            "edgeBarPolicy", "edge_bar_policy",
            "purchaseFeePolicy", "purchase_fees",
            "costBasisAtAdoption", "cost_basis_at_adoption",
            "validFrom", "valid_from");

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null || value(after, "case_id") == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(APPROVED)) {
            select.setObject(1, value(after, "case_id"));
            select.setString(2, CanonicalJson.hash(evidence(connection, after)));
            try (ResultSet approved = select.executeQuery()) {
                if (!approved.next()) {
                    throw refused(
                            "policy_is_approved: case " + value(after, "case_id") + " approves no such policy",
                            CHECK_VIOLATION);
                }
            }
        }
    }

    /** As the portal hashes it. */
    private Map<String, Object> evidence(Connection connection, @Nullable Object[] row) throws SQLException {
        Map<String, Object> evidence = new HashMap<>();
        TEXTS.forEach((name, column) -> evidence.put(name, String.valueOf(value(row, column))));
        evidence.put("assetId", Long.valueOf(String.valueOf(value(row, "asset_id"))));
        evidence.put("bookId", Long.valueOf(String.valueOf(value(row, "book_id"))));
        evidence.put(
                "disposalCostRate",
                new BigDecimal(String.valueOf(value(row, "disposal_cost_rate"))).stripTrailingZeros());
        evidence.put("principalMarket", market(connection, row));
        return evidence;
    }

    private String market(Connection connection, @Nullable Object[] row) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT code FROM market WHERE id = ?")) {
            select.setObject(1, value(row, "market_id"));
            try (ResultSet market = select.executeQuery()) {
                return market.next() ? market.getString(1) : "";
            }
        }
    }
}
