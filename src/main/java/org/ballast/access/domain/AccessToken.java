package org.ballast.access.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A personal access token: lets a program act as its owner, with the owner's roles, until it expires or is revoked.
 *
 * @param owner the user's name
 * @param name what the owner calls it, as {@code ERP nightly}
 */
public record AccessToken(
        long id, String owner, String name, Instant createdAt, Instant expiresAt, Optional<Instant> revokedAt) {

    public boolean isInForce(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
