package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.Tokens;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Which programs act in the name of which user; an administrator stops them. */
@ApplicationScoped
public class TokensOfUsers {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadUsers readUsers;

    @Inject
    private Tokens tokens;

    @Inject
    private RevokeTokens revokeTokens;

    /**
     * The user's tokens, newest first.
     *
     * @throws Refusal FORBIDDEN without ADMIN or AUDITOR; NOT_FOUND
     */
    public List<AccessToken> of(String owner) {
        return tokens.of(readUsers.byName(owner).name());
    }

    /**
     * @throws Refusal FORBIDDEN without ADMIN; NOT_FOUND if the user has no such token
     */
    @Transactional
    public AccessToken revoke(String owner, long id) {
        currentUser.require(Role.ADMIN);
        return revokeTokens
                .one(owner, id)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_TOKEN_OF_USER, owner, id));
    }
}
