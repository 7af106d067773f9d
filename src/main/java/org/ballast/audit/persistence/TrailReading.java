package org.ballast.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.TrailFilter;

/** Reads the trail by its number, in stretches. */
@ApplicationScoped
public class TrailReading {

    @PersistenceContext
    private EntityManager em;

    /** The newest events before a number, newest first. */
    public List<SealedEvent> before(TrailFilter filter, long seq, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("e.seq < :seq");
        restrict(where, values, "e.actor = :actor", filter.actor());
        restrict(where, values, "e.action = :action", filter.action());
        restrict(where, values, "e.subjectType = :subjectType", filter.subjectType());
        restrict(where, values, "e.subjectId = :subjectId", filter.subjectId());
        restrict(where, values, "e.at >= :from", filter.from());
        restrict(where, values, "e.at < :to", filter.to());
        TypedQuery<AuditEventRow> query = em.createQuery(
                        "SELECT e FROM AuditEventRow e WHERE " + where + " ORDER BY e.seq DESC", AuditEventRow.class)
                .setParameter("seq", seq)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultStream().map(AuditEventRow::sealed).toList();
    }

    /** The newest events of some actions, newest first. */
    public List<AuditEvent> latest(Set<String> actions, int limit) {
        return em.createQuery(
                        "SELECT e FROM AuditEventRow e WHERE e.action IN :actions ORDER BY e.seq DESC",
                        AuditEventRow.class)
                .setParameter("actions", actions)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row.sealed().event())
                .toList();
    }

    /** The events after a number, in the order of the chain. */
    public List<SealedEvent> after(long seq, int limit) {
        return em.createQuery("SELECT e FROM AuditEventRow e WHERE e.seq > :seq ORDER BY e.seq", AuditEventRow.class)
                .setParameter("seq", seq)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditEventRow::sealed)
                .toList();
    }

    private static void restrict(StringBuilder where, Map<String, Object> values, String condition, Optional<?> value) {
        value.ifPresent(wanted -> {
            where.append(" AND ").append(condition);
            values.put(condition.substring(condition.indexOf(':') + 1), wanted);
        });
    }
}
