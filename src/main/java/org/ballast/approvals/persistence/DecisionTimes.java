package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<Tier, List<Duration>> taken = new EnumMap<>(Tier.class);
        rows.forEach(
                "SELECT t.tier, t.seconds FROM (" + TAKEN + ") t WHERE t.seconds IS NOT NULL",
                row -> taken.computeIfAbsent(Tier.valueOf(row.getString(1)), none -> new ArrayList<>())
                        .add(seconds(row.getBigDecimal(2))),
                from);
        return taken.entrySet().stream()
                .map(ofTier -> DecisionTime.of(ofTier.getKey(), ofTier.getValue()))
                .toList();
    }

    private static Duration seconds(BigDecimal taken) {
        return Duration.ofSeconds(taken.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
