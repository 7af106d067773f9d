package org.ballast.access.application;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;

/** The signed-in user as the container knows it. */
public class PortalPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final Set<Role> roles;
    private final String passwordStamp;
    private final boolean othersPassword;

    PortalPrincipal(PortalUser user, String passwordStamp) {
        super(user.name());
        this.roles = user.roles();
        this.passwordStamp = passwordStamp;
        this.othersPassword = user.passwordExpiresAt().isPresent();
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
     */
    public Caller caller(String ip) {
        return new Caller(getName(), roles, ip, passwordStamp.isEmpty());
    }

    /** The roles as the container's groups. */
    public Set<String> groups() {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}
