package org.ballast.holdings.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.holdings.domain.DisposalFilter;

/** A filtered list of the disposals of a book as JPQL with its parameters. */
final class DisposalKeys {

    private final StringBuilder where = new StringBuilder(
            " FROM DisposalRow d, DisposalPostingRow p WHERE p.disposalId = d.id AND p.bookId = :book");
    private final Map<String, Object> values = new LinkedHashMap<>();

    DisposalKeys(long bookId, DisposalFilter filter) {
        values.put("book", bookId);
        and(" AND d.assetId IN (SELECT a.id FROM AssetRow a WHERE a.symbol = :asset)", "asset", filter.asset());
        and(" AND p.status = :status", "status", filter.status());
        and(" AND d.reference = :reference", "reference", filter.reference());
    }

    TypedQuery<Long> count(EntityManager em) {
        return query(em, "SELECT COUNT(d)", "", Long.class);
    }

    /** In the order in which they were recorded, after a key. */
    TypedQuery<DisposalRow> recordedAfter(EntityManager em, long id) {
        and(" AND d.id > :id", "id", Optional.of(id));
        return query(em, "SELECT d", " ORDER BY d.id", DisposalRow.class);
    }

    /** Beyond another one, the latest first or, backward, the earliest first. */
    TypedQuery<DisposalRow> beyond(EntityManager em, Optional<DisposalRow> from, boolean backward) {
        String sign = backward ? ">" : "<";
        from.ifPresent(row -> {
            where.append(
                    " AND d.disposedAt " + sign + "= :at AND (d.disposedAt " + sign + " :at OR d.id " + sign + " :id)");
            values.put("at", row.disposedAt);
            values.put("id", row.id);
        });
        String direction = backward ? "" : " DESC";
        return query(em, "SELECT d", " ORDER BY d.disposedAt" + direction + ", d.id" + direction, DisposalRow.class);
    }

    private <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Optional<?> value) {
        value.ifPresent(wanted -> {
            where.append(condition);
            values.put(name, wanted);
        });
    }
}
