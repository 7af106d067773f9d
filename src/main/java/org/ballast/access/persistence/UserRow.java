package org.ballast.access.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.SignInPace;
import org.jspecify.annotations.Nullable;

/** A row of {@code portal_user} with its roles. */
@Entity
@Table(name = "portal_user")
public class UserRow {

    @Id
    @SequenceGenerator(name = "portal_user_seq", sequenceName = "portal_user_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "portal_user_seq")
    private long id;

    private String name;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "password_expires_at")
    private @Nullable Instant passwordExpiresAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "portal_user_role", joinColumns = @JoinColumn(name = "user_id"))
    private Set<RoleGrant> grants = new HashSet<>();

    protected UserRow() {}

    UserRow(PortalUser user, PasswordHash password) {
        this.name = user.name();
        this.fullName = user.fullName();
        this.passwordHash = password.text();
        this.active = user.active();
        this.failedSignIns = user.failedSignIns();
        this.passwordExpiresAt = user.passwordExpiresAt().orElse(null);
        this.createdAt = user.createdAt();
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    void change(PasswordHash password, Optional<Instant> expiresAt) {
        this.passwordHash = password.text();
        this.passwordExpiresAt = expiresAt.orElse(null);
    }

    void change(boolean nowActive) {
        this.active = nowActive;
    }

    /** Counts a wrong password, and locks the user out when there are as many as that takes. */
    void countFailure(Instant now) {
        if (failedAt != null && !PortalUser.counts(failedAt, now)) {
            forgetFailures();
        }
        failedSignIns++;
        failedAt = now;
        if (failedSignIns >= SignInPace.FAILURES_TO_LOCK_OUT) {
            lockedAt = now;
        }
    }

    void forgetFailures() {
        failedSignIns = 0;
        failedAt = null;
        lockedAt = null;
    }

    /** Takes every other role away. */
    void keepOnly(Set<Role> roles) {
        grants.removeIf(grant -> !roles.contains(grant.role()));
    }

    /** A role that is there already stays as it was given. */
    void grant(Set<Role> roles, String grantedBy, Instant grantedAt) {
        roles.forEach(role -> grants.add(new RoleGrant(role, grantedBy, grantedAt)));
    }

    PortalUser user() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        return new PortalUser(
                name,
                fullName,
                roles,
                active,
                failedSignIns,
                Optional.ofNullable(failedAt),
                Optional.ofNullable(lockedAt),
                Optional.ofNullable(passwordExpiresAt),
                createdAt);
    }
}
