package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * The user in whose name the present call runs: inside a request the one who signed in, outside of it whoever
 * {@link #actingAs} names. Every use case asks it first.
 */
@ApplicationScoped
public class CurrentUser {

    /** Where the sign-in leaves the {@link Caller} for the rest of the request. */
    public static final String REQUEST_ATTRIBUTE = "org.ballast.access.caller";

    private static final String ACTING_ROLE_ATTRIBUTE = "org.ballast.access.actingRole";

    private static final ThreadLocal<Acting> ACTING = new ThreadLocal<>();

    @Inject
    private HttpServletRequest request;

    private record Acting(Caller caller, Role role) {}

    /** Somebody is signed in, or the portal acts by itself. */
    public boolean isKnown() {
        return caller().isPresent();
    }

    /**
     * @throws Refusal FORBIDDEN if nobody is signed in
     */
    public String name() {
        return known().name();
    }

    public Set<Role> roles() {
        return caller().map(Caller::roles).orElse(Set.of());
    }

    /** The role in which the user acts: the one that satisfied the last {@link #require}, else the user's first. */
    public Role actingRole() {
        Acting pretended = ACTING.get();
        if (pretended != null) {
            return pretended.role();
        }
        Caller caller = known();
        return request.getAttribute(ACTING_ROLE_ATTRIBUTE) instanceof Role role ? role : caller.firstRole();
    }

    /** The address the request came from, empty when the portal itself acts. */
    public String ip() {
        return caller().map(Caller::ip).orElse("");
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /**
     * @throws Refusal FORBIDDEN if the user has none of the roles
     */
    public void require(Role... anyOf) {
        Caller caller = known();
        EnumSet<Role> matching = EnumSet.copyOf(Arrays.asList(anyOf));
        matching.retainAll(caller.roles());
        if (matching.isEmpty()) {
            throw new Refusal(RefusalCode.FORBIDDEN, AccessSentence.TAKES_ROLE, caller.name(), namesOf(anyOf));
        }
        if (ACTING.get() == null) {
            request.setAttribute(ACTING_ROLE_ATTRIBUTE, matching.iterator().next());
        }
    }

    /**
     * For what would outlast an access token: whoever holds one must not be able to stay when it ends.
     *
     * @throws Refusal FORBIDDEN to somebody who signed in with an access token
     */
    public void requirePassword() {
        if (known().byToken()) {
            throw new Refusal(RefusalCode.FORBIDDEN, AccessSentence.TAKES_SIGN_IN);
        }
    }

    /** Any signed-in user will do: every role may read. */
    public void requireSignedIn() {
        known();
    }

    /** Does the work in the name of a user, as the portal's own loading of sample data does through the real use cases. */
    public <T> T actingAs(String name, Role role, Supplier<T> work) {
        Acting before = ACTING.get();
        ACTING.set(new Acting(new Caller(name, Set.of(role), ""), role));
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }

    /** Whether the present work is done by {@link #actingAs}, not by whoever made the request. */
    boolean isActedFor() {
        return ACTING.get() != null;
    }

    private static String namesOf(Role... roles) {
        return Arrays.stream(roles)
                .map(Role::name)
                .reduce((one, other) -> AccessSentence.OR.with(one, other).text())
                .orElseThrow();
    }

    private Caller known() {
        return caller().orElseThrow(() -> new Refusal(RefusalCode.FORBIDDEN, AccessSentence.NOBODY_SIGNED_IN));
    }

    /** The caller, if somebody is signed in or the portal acts by itself. */
    public Optional<Caller> caller() {
        Acting pretended = ACTING.get();
        if (pretended != null) {
            return Optional.of(pretended.caller());
        }
        try {
            return request.getAttribute(REQUEST_ATTRIBUTE) instanceof Caller caller
                    ? Optional.of(caller)
                    : Optional.empty();
        } catch (ContextNotActiveException | IllegalStateException outsideOfARequest) {
            return Optional.empty();
        }
    }
}
