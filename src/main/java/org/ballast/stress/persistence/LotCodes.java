package org.ballast.stress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ballast.sql.SqlRows;

/** The names that people know lots by. Call it inside a transaction. */
@ApplicationScoped
public class LotCodes {

    @Inject
    private SqlRows rows;

    /** A lot as it is known. */
    public record Known(String code, Instant acquiredAt, boolean dayPrecision) {}

    /** By key. */
    public Map<Long, Known> of(Collection<Long> lotIds) {
        Map<Long, Known> codes = new HashMap<>();
        rows.forEach(
                "SELECT l.id, l.code, l.acquired_at, l.day_precision FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " JOIN lot l ON l.id = k.id",
                row -> codes.put(
                        row.getLong("id"),
                        new Known(
                                row.getString("code"),
                                SqlRows.instant(row, "acquired_at"),
                                row.getBoolean("day_precision"))),
                lotIds);
        return codes;
    }
}
