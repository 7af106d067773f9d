package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.TokenScope;
import org.ballast.access.domain.TokenSecret;
import org.ballast.access.persistence.Tokens;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A user lets programs act in the own name, and stops them. */
@ApplicationScoped
public class OwnTokens {

    /** No token lives longer than a year. */
    public static final int LONGEST_DAYS = 366;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Tokens tokens;

    @Inject
    private RevokeTokens revokeTokens;

    @Inject
    private RequestRules rules;

    @Inject
    private UserChange change;

    @Inject
    private Clock clock;

    /** The acting user's tokens, newest first. */
    public List<AccessToken> all() {
        return tokens.of(currentUser.name());
    }

    /**
     * @throws Refusal FORBIDDEN to an access token; INVALID_INPUT for a missing name, days outside 1 to 366, or a scope of which
     *     the acting user may do nothing
     */
    @Transactional
    public MadeToken create(NewToken wanted) {
        currentUser.requirePassword();
        rules.of(wanted).requireAllRight();
        requireSomethingLeft(wanted.wantedScope());
        Instant now = clock.instant();
        TokenSecret secret = TokenSecret.random();
        AccessToken token = tokens.add(
                currentUser.name(),
                wanted.name(),
                wanted.wantedScope(),
                secret,
                now,
                now.plus(Duration.ofDays(wanted.daysInForce())));
        change.record("TOKEN_CREATED", currentUser.name(), "", token.toString(), token.name());
        return new MadeToken(token, secret);
    }

    private void requireSomethingLeft(TokenScope scope) {
        if (scope != TokenScope.ALL && scope.of(currentUser.roles()).isEmpty()) {
            throw Refusal.ofField("scope", scope.name(), AccessSentence.SCOPE_NOT_YOURS, scope);
        }
    }

    /**
     * @throws Refusal NOT_FOUND if the acting user has no such token
     */
    @Transactional
    public AccessToken revoke(long id) {
        return revokeTokens
                .one(currentUser.name(), id)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_TOKEN_OF_YOURS, id));
    }
}
