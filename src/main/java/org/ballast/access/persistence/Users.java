package org.ballast.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Everybody who may sign in, or once could. */
@ApplicationScoped
public class Users {

    @PersistenceContext
    private EntityManager em;

    public boolean isEmpty() {
        return em.createQuery("SELECT COUNT(u) FROM UserRow u", Long.class).getSingleResult() == 0;
    }

    /** All users by name. */
    public List<PortalUser> all() {
        return em.createQuery("SELECT u FROM UserRow u ORDER BY u.name", UserRow.class)
                .setHint("eclipselink.batch", "u.grants")
                .getResultStream()
                .map(UserRow::user)
                .toList();
    }

    public Optional<StoredUser> find(String name) {
        return row(name, LockModeType.NONE).map(row -> new StoredUser(row.user(), row.password()));
    }

    /**
     * @throws Refusal NOT_FOUND if there is no such user
     */
    public PortalUser byName(String name) {
        return locked(name).user();
    }

    /**
     * @throws Refusal ALREADY_EXISTS if the name is taken
     */
    public void add(PortalUser user, PasswordHash password, String grantedBy) {
        if (row(user.name(), LockModeType.NONE).isPresent()) {
            throw new Refusal(RefusalCode.ALREADY_EXISTS, AccessSentence.USER_EXISTS, user.name());
        }
        UserRow row = new UserRow(user, password);
        row.grant(user.roles(), grantedBy, user.createdAt());
        em.persist(row);
        em.flush();
    }

    /** Counts a wrong password and tells how the user then stands. */
    public PortalUser countFailure(String name, Instant now) {
        UserRow row = locked(name);
        row.countFailure(now);
        return row.user();
    }

    /** After the right password, or by an administrator. */
    public PortalUser forgetFailures(String name) {
        UserRow row = locked(name);
        row.forgetFailures();
        return row.user();
    }

    /**
     * @param expiresAt until when it serves to choose an own one; empty for one to work with
     */
    public void changePassword(String name, PasswordHash password, Optional<Instant> expiresAt) {
        locked(name).change(password, expiresAt);
    }

    public PortalUser changeActive(String name, boolean active) {
        UserRow row = locked(name);
        row.change(active);
        return row.user();
    }

    public PortalUser changeRoles(String name, Set<Role> roles, String grantedBy, Instant grantedAt) {
        UserRow row = locked(name);
        row.keepOnly(roles);
        em.flush(); // what is taken away goes first: both together may be what nobody may hold
        row.grant(roles, grantedBy, grantedAt);
        return row.user();
    }

    UserRow locked(String name) {
        return row(name, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_USER, name));
    }

    private Optional<UserRow> row(String name, LockModeType lock) {
        return em.createQuery("SELECT u FROM UserRow u WHERE u.name = :name", UserRow.class)
                .setParameter("name", name)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
