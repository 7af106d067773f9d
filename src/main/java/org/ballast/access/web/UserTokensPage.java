package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.ballast.access.application.TokensOfUsers;
import org.ballast.access.domain.AccessToken;

/** The access tokens of the user who is chosen among the users; administrators revoke them. */
@Named
@RequestScoped
public class UserTokensPage {

    @Inject
    private TokensOfUsers tokens;

    @Inject
    private UsersPage users;

    @Inject
    private Clock clock;

    public List<AccessToken> getTokens() {
        return tokens.of(users.getChosen());
    }

    public AccessToken.State status(AccessToken token) {
        return token.state(clock.instant());
    }

    public boolean isRevocable(AccessToken token) {
        return users.isAdministrator() && token.isInForce(clock.instant());
    }

    public void revoke(long id) throws IOException {
        String owner = users.getChosen();
        AccessToken revoked = tokens.revoke(owner, id);
        AccessWords.done("/access/users.xhtml?user=" + owner, "users.tokens.revoked", revoked.name(), owner);
    }
}
