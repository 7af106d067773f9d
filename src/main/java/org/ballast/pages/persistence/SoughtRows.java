package org.ballast.pages.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballast.pages.domain.Sought;
import org.ballast.sql.SqlRows;

/** Reads what a search finds, one query a kind. */
@ApplicationScoped
public class SoughtRows {

    @Inject
    private SqlRows rows;

    /**
     * Where things of one kind stand.
     *
     * @param select with FROM and its joins, without WHERE
     * @param entity the code of the entity that a row belongs to, empty where it belongs to all
     * @param order what comes first, the entity looked at where it says {@code %s}
     */
    public record Place(String select, String entity, String order) {}

    /** What the condition picks, one more than wanted, so that the caller sees whether there are more. */
    public <T> List<T> list(Place place, SoughtSql sql, Sought sought, SqlRows.Mapper<T> mapper) {
        List<Object> values = new ArrayList<>(sql.values());
        String only = "";
        if (sought.onlyThere()) {
            only = " AND " + place.entity() + " IN (?, '')";
            values.add(sought.entity());
        }
        String ownFirst = "CASE WHEN " + place.entity() + " = ? THEN 0 ELSE 1 END";
        values.add(sought.entity());
        values.add(sought.most() + 1);
        return rows.list(
                place.select() + " WHERE " + sql.condition() + only + " ORDER BY "
                        + place.order().replace("%s", ownFirst) + " FETCH NEXT ? ROWS ONLY",
                mapper,
                values.toArray());
    }
}
