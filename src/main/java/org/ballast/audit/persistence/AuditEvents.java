package org.ballast.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;

/** The rows of the trail, and the one row that names its end. */
@ApplicationScoped
public class AuditEvents {

    @PersistenceContext
    private EntityManager em;

    /** The end of the chain: the number and the seal of the last event. */
    public record Head(long seq, String rowHash) {}

    /** The head, locked until the transaction ends. */
    public Head lockHead() {
        return head("SELECT seq, row_hash FROM audit_head WHERE id = 1 FOR UPDATE");
    }

    /** The head as it stands. */
    public Head head() {
        return head("SELECT seq, row_hash FROM audit_head WHERE id = 1");
    }

    private Head head(String sql) {
        Object[] row = (Object[]) em.createNativeQuery(sql).getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    /** Adds the event after the head; the caller holds the head's lock. */
    public void append(SealedEvent sealed) {
        AuditEvent event = sealed.event();
        em.createNativeQuery("""
                        INSERT INTO audit_event (seq, at, actor, role, ip, action, subject_type, subject_id,
                          before_hash, after_hash, reason, prev_row_hash, row_hash)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)""")
                .setParameter(1, event.seq())
                .setParameter(2, Timestamp.from(event.at()))
                .setParameter(3, event.actor())
                .setParameter(4, event.role())
                .setParameter(5, event.ip())
                .setParameter(6, event.action())
                .setParameter(7, event.subjectType())
                .setParameter(8, event.subjectId())
                .setParameter(9, event.beforeHash())
                .setParameter(10, event.afterHash())
                .setParameter(11, event.reason())
                .setParameter(12, sealed.prevRowHash())
                .setParameter(13, sealed.rowHash())
                .executeUpdate();
        em.createNativeQuery("UPDATE audit_head SET seq = ?1, row_hash = ?2 WHERE id = 1")
                .setParameter(1, event.seq())
                .setParameter(2, sealed.rowHash())
                .executeUpdate();
    }
}
