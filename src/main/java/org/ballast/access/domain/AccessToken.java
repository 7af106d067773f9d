package org.ballast.access.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A personal access token: lets a program act as its owner, with the owner's roles, until it expires or is revoked.
 *
 * @param owner the user's name
 * @param name what the owner calls it, as {@code ERP nightly}
 * @param scope what it is good for
 */
public record AccessToken(
        long id,
        String owner,
        String name,
        TokenScope scope,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> revokedAt) {

    /** How a token stands. */
    public enum State {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    public State state(Instant now) {
        if (revokedAt.isPresent()) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.ACTIVE : State.EXPIRED;
    }

    public boolean isInForce(Instant now) {
        return state(now) == State.ACTIVE;
    }
}
