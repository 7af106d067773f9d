package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.persistence.Tokens;

/** Ends tokens inside the use case that asked who acts; a revoked token stays to be seen. */
@ApplicationScoped
class RevokeTokens {

    @Inject
    private Tokens tokens;

    @Inject
    private UserChange change;

    @Inject
    private Clock clock;

    /** The token as revoked, if the user has it; once revoked, it is not revoked again. */
    Optional<AccessToken> one(String owner, long id) {
        Optional<AccessToken> token = tokens.find(owner, id);
        if (token.flatMap(AccessToken::revokedAt).isPresent()) {
            return token;
        }
        Optional<AccessToken> revoked = tokens.revoke(owner, id, clock.instant());
        revoked.ifPresent(this::record);
        return revoked;
    }

    /** All that let a program act as the user. */
    void all(String owner) {
        List<AccessToken> revoked = tokens.revokeAll(owner, clock.instant());
        revoked.forEach(this::record);
    }

    private void record(AccessToken token) {
        change.record("TOKEN_REVOKED", token.owner(), "", token.toString(), token.name());
    }
}
