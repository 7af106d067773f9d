package org.ballast.access.web;

import java.time.Instant;
import org.ballast.access.domain.AccessToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token as the API shows it.
 *
 * @param token the secret, in the answer to its creation only
 */
@Schema(name = "Token")
public record TokenAnswer(
        long id,
        String name,
        String scope,
        String createdAt,
        String expiresAt,
        @Nullable String revokedAt,
        @Nullable String token) {

    static TokenAnswer of(AccessToken token) {
        return of(token, null);
    }

    static TokenAnswer of(AccessToken token, @Nullable String secret) {
        return new TokenAnswer(
                token.id(),
                token.name(),
                token.scope().name(),
                token.createdAt().toString(),
                token.expiresAt().toString(),
                token.revokedAt().map(Instant::toString).orElse(null),
                secret);
    }
}
