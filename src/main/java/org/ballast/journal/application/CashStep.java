package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CloseStep;
import org.ballast.access.application.CloseSteps;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.persistence.Balances;
import org.ballast.journal.persistence.ChartOfAccounts;
import org.ballast.pages.application.Worded;

/** What was paid for assets must have come from somewhere: cash below zero lacks an opening balance or a contribution. */
@ApplicationScoped
@Transactional
public class CashStep implements CloseSteps {

    private static final String BUNDLE = "journal";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Balances balances;

    @Inject
    private ChartOfAccounts charts;

    @Override
    public List<CloseStep> of(LookedAt look) {
        currentUser.requireSignedIn();
        long bookId = entities.byCode(look.entity()).book().id();
        ChartAccount ofCash = charts.of(bookId).account(LedgerRole.CASH);
        Optional<Money> cash = balances.asOf(bookId, look.lastDay()).stream()
                .filter(balance -> balance.account().equals(ofCash))
                .map(AccountBalance::net)
                .findFirst();
        return cash.map(amount -> List.of(step(amount))).orElse(List.of());
    }

    private static CloseStep step(Money cash) {
        boolean overdrawn = cash.isNegative();
        return new CloseStep(
                overdrawn ? Worded.of(BUNDLE, "step.cash", cash) : Worded.of(BUNDLE, "step.cash.done"),
                !overdrawn,
                Worded.of(BUNDLE, "step.cash.action"),
                "/journal/opening.xhtml",
                Set.of(Role.PREPARER),
                30);
    }
}
