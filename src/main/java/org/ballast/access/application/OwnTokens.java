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
import org.ballast.access.domain.TokenSecret;
import org.ballast.access.persistence.Tokens;
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
    private UserChange change;

    @Inject
    private Clock clock;

    /** The acting user's tokens, newest first. */
    public List<AccessToken> all() {
        return tokens.of(currentUser.name());
    }

    /**
     * @param days for how many days the token is in force
     * @throws Refusal FORBIDDEN to an access token; INVALID_INPUT for a missing name, or days outside 1 to 366
     */
    @Transactional
    public NewToken create(String name, int days) {
        currentUser.requirePassword();
        if (name.isBlank() || name.length() > 100) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AccessSentence.TOKEN_NAME_LENGTH);
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AccessSentence.TOKEN_DAYS, LONGEST_DAYS);
        }
        Instant now = clock.instant();
        TokenSecret secret = TokenSecret.random();
        AccessToken token = tokens.add(currentUser.name(), name.strip(), secret, now, now.plus(Duration.ofDays(days)));
        change.record("TOKEN_CREATED", currentUser.name(), "", token.toString(), token.name());
        return new NewToken(token, secret);
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
