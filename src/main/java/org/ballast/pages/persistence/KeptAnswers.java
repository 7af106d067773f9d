package org.ballast.pages.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.pages.domain.KeptAnswer;

/** The keys that users' writes came with, and what became of them. */
@ApplicationScoped
public class KeptAnswers {

    @PersistenceContext
    private EntityManager em;

    /** A key that is done with. */
    public record Kept(String requestHash, KeptAnswer answer) {}

    public Optional<Kept> find(String user, String key) {
        List<?> rows = em.createNativeQuery("SELECT request_hash, status, media_type, location, body"
                        + " FROM idempotency_key WHERE user_name = ?1 AND key_text = ?2")
                .setParameter(1, user)
                .setParameter(2, key)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Kept(
                        (String) row[0],
                        new KeptAnswer(
                                ((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4])));
    }

    /** Claims the key, without an answer until {@link #keep}; fails by its primary key if somebody else was faster. */
    public void claim(String user, String key, String requestHash, Instant now) {
        em.createNativeQuery("INSERT INTO idempotency_key (user_name, key_text, request_hash, status, media_type,"
                        + " location, body, created_at) VALUES (?1, ?2, ?3, 0, '', '', '', ?4)")
                .setParameter(1, user)
                .setParameter(2, key)
                .setParameter(3, requestHash)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    public void keep(String user, String key, KeptAnswer answer) {
        em.createNativeQuery("UPDATE idempotency_key SET status = ?1, media_type = ?2, location = ?3, body = ?4"
                        + " WHERE user_name = ?5 AND key_text = ?6")
                .setParameter(1, answer.status())
                .setParameter(2, answer.mediaType())
                .setParameter(3, answer.location())
                .setParameter(4, answer.body())
                .setParameter(5, user)
                .setParameter(6, key)
                .executeUpdate();
    }

    public void forget(String user, String key) {
        em.createNativeQuery("DELETE FROM idempotency_key WHERE user_name = ?1 AND key_text = ?2")
                .setParameter(1, user)
                .setParameter(2, key)
                .executeUpdate();
    }

    public void forgetOlderThan(String user, Instant limit) {
        em.createNativeQuery("DELETE FROM idempotency_key WHERE user_name = ?1 AND created_at < ?2")
                .setParameter(1, user)
                .setParameter(2, Timestamp.from(limit))
                .executeUpdate();
    }
}
