package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ballast.holdings.domain.LotOrigin;
import org.ballast.sql.SqlRows;

/** How lots came to be held. */
@ApplicationScoped
public class LotOrigins {

    @Inject
    private SqlRows rows;

    /** Those of some lots, by their keys. */
    public Map<Long, LotOrigin> of(Collection<Long> lots) {
        Map<Long, LotOrigin> found = new HashMap<>();
        rows.forEach(
                "SELECT l.id, l.origin FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) JOIN lot l ON l.id = k.id",
                row -> found.put(row.getLong("id"), LotOrigin.valueOf(row.getString("origin"))),
                lots);
        return found;
    }
}
