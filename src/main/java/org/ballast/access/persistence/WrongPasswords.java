package org.ballast.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.SignInPace;
import org.ballast.access.domain.TokenSecret;

/** The wrong passwords of the last day by name and address, on all nodes. */
@ApplicationScoped
public class WrongPasswords {

    @PersistenceContext
    private EntityManager em;

    /** Keeps one, and forgets those that count no longer. */
    public void add(String name, String address, Instant now) {
        em.createQuery("DELETE FROM WrongPasswordRow r WHERE r.at < :before")
                .setParameter("before", now.minus(SignInPace.REMEMBERED_FOR))
                .executeUpdate();
        em.persist(new WrongPasswordRow(hash(name), address, now));
    }

    /** When those of a name came since then, the latest first; no more than lock out. */
    public List<Instant> ofName(String name, Instant since) {
        return em.createQuery(
                        "SELECT r.at FROM WrongPasswordRow r WHERE r.nameHash = :name AND r.at > :since"
                                + " ORDER BY r.at DESC",
                        Instant.class)
                .setParameter("name", hash(name))
                .setParameter("since", since)
                .setMaxResults(SignInPace.FAILURES_TO_LOCK_OUT)
                .getResultList();
    }

    /** When the last but so many of an address came, if there were so many. */
    public Optional<Instant> ofAddress(String address, int lastBut) {
        return em.createQuery(
                        "SELECT r.at FROM WrongPasswordRow r WHERE r.address = :address ORDER BY r.at DESC",
                        Instant.class)
                .setParameter("address", address)
                .setMaxResults(lastBut + 1)
                .getResultStream()
                .skip(lastBut)
                .findFirst();
    }

    private static String hash(String name) {
        return new TokenSecret(name).hash();
    }
}
