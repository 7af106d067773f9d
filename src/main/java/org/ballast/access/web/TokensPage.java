package org.ballast.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.ballast.access.application.MadeToken;
import org.ballast.access.application.NewToken;
import org.ballast.access.application.OwnTokens;
import org.ballast.access.domain.AccessToken;
import org.ballast.access.domain.TokenScope;
import org.ballast.pages.web.Requests;
import org.jspecify.annotations.Nullable;

/** The user's own access tokens; a new one's secret is shown once, on the page that made it. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final int USUAL_DAYS = 90;

    @Inject
    private transient OwnTokens tokens;

    @Inject
    private transient Clock clock;

    private String name = "";
    private int days = USUAL_DAYS;
    private TokenScope scope = TokenScope.ALL;
    private String secret = "";

    public List<AccessToken> getTokens() {
        return tokens.all();
    }

    public AccessToken.State status(AccessToken token) {
        return token.state(clock.instant());
    }

    public boolean isRevocable(AccessToken token) {
        return token.isInForce(clock.instant());
    }

    public void create() {
        MadeToken made = tokens.create(Requests.trimmed(new NewToken(name, days, scope)));
        secret = made.secret().text();
        name = "";
        days = USUAL_DAYS;
        scope = TokenScope.ALL;
    }

    public void revoke(long id) throws IOException {
        AccessToken revoked = tokens.revoke(id);
        AccessWords.done("/access/tokens.xhtml", "tokens.revoked", revoked.name());
    }

    /** Empty unless a token was just made. */
    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public List<TokenScope> getScopes() {
        return List.of(TokenScope.values());
    }

    public TokenScope getScope() {
        return scope;
    }

    public void setScope(@Nullable TokenScope scope) {
        this.scope = scope == null ? TokenScope.ALL : scope;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
