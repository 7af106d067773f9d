package org.ballast.access.application;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.TokenScope;

/** The signed-in user as the container knows it. */
public class PortalPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final Set<Role> roles;
    private final TokenScope scope;
    private final String passwordStamp;
    private final boolean othersPassword;
    private final boolean awaitsCode;
    private final boolean secondFactorGiven;

    PortalPrincipal(PortalUser user, String passwordStamp, boolean awaitsCode) {
        this(user, TokenScope.ALL, passwordStamp, awaitsCode);
    }

    private PortalPrincipal(PortalUser user, TokenScope scope, String passwordStamp, boolean awaitsCode) {
        super(user.name());
        this.roles = scope.of(user.roles());
        this.scope = scope;
        this.passwordStamp = passwordStamp;
        this.othersPassword = user.passwordExpiresAt().isPresent();
        this.awaitsCode = awaitsCode;
        this.secondFactorGiven = false;
    }

    private PortalPrincipal(PortalPrincipal half) {
        super(half.getName());
        this.roles = half.roles;
        this.scope = half.scope;
        this.passwordStamp = half.passwordStamp;
        this.othersPassword = half.othersPassword;
        this.awaitsCode = false;
        this.secondFactorGiven = true;
    }

    /** A program with a token of its owner. */
    static PortalPrincipal byToken(PortalUser owner, TokenScope scope) {
        return new PortalPrincipal(owner, scope, "", false);
    }

    /** The same, after the right code. */
    PortalPrincipal bySecondFactor() {
        return new PortalPrincipal(this);
    }

    /** Whether the password was right and the code of the second factor is still to come: nobody is signed in yet. */
    public boolean awaitsCode() {
        return awaitsCode;
    }

    /** Whether the sign-in that was just made was with a second factor. */
    public boolean secondFactorGiven() {
        return secondFactorGiven;
    }

    /** What may be asked for at all; all of it but for some tokens. */
    public TokenScope scope() {
        return scope;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Changes with the password; empty for a token. */
    public String passwordStamp() {
        return passwordStamp;
    }

    /** Whether somebody else set the password: before anything else the user chooses an own one. */
    public boolean mustChoosePassword() {
        return othersPassword;
    }

    /**
     * The user as the caller of one request.
     *
     * @param ip the address the request came from
     * @throws IllegalStateException while a code is awaited
     */
    public Caller caller(String ip) {
        if (awaitsCode) {
            throw new IllegalStateException(getName() + " has still to give a code");
        }
        return new Caller(getName(), roles, ip, passwordStamp.isEmpty());
    }

    /** The roles as the container's groups. */
    public Set<String> groups() {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}
