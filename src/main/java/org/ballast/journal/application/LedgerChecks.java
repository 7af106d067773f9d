package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.persistence.Balances;
import org.ballast.pages.application.Worded;
import org.ballast.words.Said;

/** Of a whole ledger the debits are the credits, and assets are liabilities and equity, with income and expense in it. */
@ApplicationScoped
@Transactional
public class LedgerChecks implements CloseChecks {

    private static final String BUNDLE = "journal";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Balances balances;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        Currency currency = entity.book().currency();
        List<AccountBalance> all = balances.asOf(entity.book().id(), month.atEndOfMonth());
        Money assets = net(all, account -> account.type() == ChartAccount.Type.ASSET, currency);
        Money rest = net(all, account -> account.type() != ChartAccount.Type.ASSET, currency);
        Money sides = total(all, AccountBalance::debits, currency).minus(total(all, AccountBalance::credits, currency));
        Money uncovered = assets.minus(rest.negated());
        LocalDate last = month.atEndOfMonth();
        return List.of(
                check(
                        "TRIAL_BALANCE",
                        sides,
                        sides.isZero()
                                ? JournalSentence.TRIAL_BALANCE_IS_ZERO.with(last)
                                : JournalSentence.TRIAL_BALANCE_IS_NOT_ZERO.with(last, sides),
                        "check.journal.action",
                        "/journal/journal.xhtml",
                        70),
                check(
                        "BALANCE_SHEET",
                        uncovered,
                        uncovered.isZero()
                                ? JournalSentence.ASSETS_ARE_COVERED.with(last)
                                : JournalSentence.ASSETS_ARE_NOT_COVERED.with(last, uncovered),
                        "check.balanceSheet.action",
                        "/statements/balanceSheet.xhtml",
                        80));
    }

    private static CloseCheck check(String name, Money off, Said what, String action, String url, int order) {
        boolean right = off.isZero();
        return new CloseCheck(
                name,
                right,
                what,
                right ? 0 : 1,
                right ? Optional.empty() : Optional.of(off),
                Worded.of(BUNDLE, action),
                url,
                order);
    }

    private static Money total(List<AccountBalance> all, Function<AccountBalance, Money> side, Currency currency) {
        return Money.sum(all.stream().map(side).toList(), currency);
    }

    private static Money net(List<AccountBalance> all, Predicate<ChartAccount> which, Currency currency) {
        return Money.sum(
                all.stream()
                        .filter(balance -> which.test(balance.account()))
                        .map(AccountBalance::net)
                        .toList(),
                currency);
    }
}
