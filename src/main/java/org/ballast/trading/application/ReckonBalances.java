package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.MarginThresholds;

/** Works out the balances of a trading account of what its venue says; stores nothing. */
@ApplicationScoped
public class ReckonBalances {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /** What was said of an account, and what follows. */
    public record Reckoned(AccountSnapshot snapshot, AccountBalances balances) {}

    /**
     * By the usual thresholds of margin.
     *
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public Reckoned reckon(AccountToReckon said) {
        currentUser.requireSignedIn();
        AccountSnapshot snapshot = new SnapshotFields(said, rules.of(said)).read();
        return new Reckoned(snapshot, AccountBalances.of(snapshot, MarginThresholds.USUAL));
    }
}
