package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.Tier;
import org.ballast.sql.SqlRows;

/** How long decisions take. Call it inside a transaction. */
@ApplicationScoped
public class DecisionTimes {

    /** As many as are looked at: whoever decides more has a picture by the latest of them. */
    public static final int MOST = 5000;

    /** The latest decisions of people, and each with the time since the submission before it. */
    private static final String TAKEN =
            "SELECT c.tier, EXTRACT(EPOCH FROM (d.at - (SELECT MAX(s.at) FROM approval_step s"
                    + " WHERE s.case_id = d.case_id AND s.action = 'SUBMIT' AND s.id < d.id))) AS seconds"
                    + " FROM (SELECT id, case_id, at FROM approval_step"
                    + " WHERE action IN ('APPROVE_FINAL', 'RETURN', 'REJECT') AND at >= ? AND COALESCE(role, '') <> 'SYSTEM'"
                    + " ORDER BY at DESC FETCH FIRST " + MOST + " ROWS ONLY) d"
                    + " JOIN approval_case c ON c.id = d.case_id WHERE c.tier <> 'T0_AUTO'";

    @Inject
    private SqlRows rows;

    /** Of the decisions since then, the latest {@link #MOST}, by tier; a tier without one is not among them. */
    public List<DecisionTime> since(Instant from) {
        return rows.list(
                "SELECT t.tier, COUNT(*), PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY t.seconds),"
                        + " PERCENTILE_DISC(0.95) WITHIN GROUP (ORDER BY t.seconds) FROM (" + TAKEN + ") t"
                        + " WHERE t.seconds IS NOT NULL GROUP BY t.tier ORDER BY t.tier",
                row -> new DecisionTime(
                        Tier.valueOf(row.getString(1)),
                        row.getLong(2),
                        seconds(row.getBigDecimal(3)),
                        seconds(row.getBigDecimal(4))),
                from);
    }

    private static Duration seconds(BigDecimal taken) {
        return Duration.ofSeconds(taken.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
