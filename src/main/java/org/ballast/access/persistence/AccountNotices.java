package org.ballast.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.ballast.access.domain.AccountNotice;

/** What users have to be told about their accounts. */
@ApplicationScoped
public class AccountNotices {

    private static final String DISMISS =
            "UPDATE AccountNoticeRow n SET n.dismissedAt = :now WHERE n.dismissedAt IS NULL AND n.owner.id = :owner ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Users users;

    /** Keeps a notice; an older one of the same kind that still stands is told by it. */
    public void add(String user, String action, String actor, Instant now) {
        UserRow owner = users.locked(user);
        em.createQuery(DISMISS + "AND n.action = :action")
                .setParameter("now", now)
                .setParameter("owner", owner.id())
                .setParameter("action", action)
                .executeUpdate();
        em.persist(new AccountNoticeRow(owner, action, actor, now));
    }

    /** What the user has still to be told, the oldest first. */
    public List<AccountNotice> of(String user) {
        return em.createQuery(
                        "SELECT n FROM AccountNoticeRow n WHERE n.owner.name = :user AND n.dismissedAt IS NULL"
                                + " ORDER BY n.id",
                        AccountNoticeRow.class)
                .setParameter("user", user)
                .getResultStream()
                .map(AccountNoticeRow::notice)
                .toList();
    }

    /** The user has read those up to one. */
    public void dismiss(String user, long upTo, Instant now) {
        em.createQuery(DISMISS + "AND n.id <= :last")
                .setParameter("now", now)
                .setParameter("owner", users.locked(user).id())
                .setParameter("last", upTo)
                .executeUpdate();
    }
}
