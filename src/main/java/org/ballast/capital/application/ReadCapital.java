package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.capital.domain.CapitalPosition;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.EquityOfBook;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.persistence.Classifications;
import org.ballast.capital.persistence.RegulatoryEntries;
import org.ballast.capital.persistence.RuleSets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;

/** The capital of a book at the end of a day, of the balances that its balance sheet shows. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadCapital {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Classifications classifications;

    @Inject
    private RegulatoryEntries entries;

    @Inject
    private GatherExposures gatherExposures;

    @Inject
    private Ledger ledger;

    /** By the rules that the entity is held to; empty where it took none on. */
    public Optional<CapitalReport> of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        return ruleSets.inForce(entity.id(), asOf).map(rules -> report(entity, asOf, rules, true));
    }

    /**
     * By the rules of a jurisdiction, whether the entity took them on or not: its own version of them, or that which is published.
     *
     * @param jurisdiction code; those that the entity is held to where it is empty
     * @throws Refusal INVALID_INPUT for {@code ruleSet} where there are no such rules on that day
     */
    public Optional<CapitalReport> of(ReportingEntity entity, LocalDate asOf, String jurisdiction) {
        currentUser.requireSignedIn();
        Optional<RuleSet> held = ruleSets.inForce(entity.id(), asOf);
        if (jurisdiction.isEmpty()) {
            return held.map(rules -> report(entity, asOf, rules, true));
        }
        RuleSet rules = ruleSets.named(entity.id(), jurisdiction, asOf)
                .orElseThrow(() -> new Field("ruleSet", jurisdiction).wrong(CapitalSentence.NO_RULES, asOf));
        boolean adopted = held.filter(own -> own.jurisdiction().equals(rules.jurisdiction()))
                .isPresent();
        return Optional.of(report(entity, asOf, rules, adopted));
    }

    private CapitalReport report(ReportingEntity entity, LocalDate asOf, RuleSet rules, boolean adopted) {
        GatherExposures.Gathered gathered = gatherExposures.of(
                entity, asOf, rules, classifications.inForce(entity.id(), rules.jurisdiction(), asOf));
        return new CapitalReport(
                entity.code(),
                entity.name(),
                entity.book(),
                asOf,
                adopted,
                CapitalPosition.of(
                        rules,
                        equity(entity, asOf),
                        gathered.exposures(),
                        entries.inForce(entity.book().id(), asOf, entity.book().fiscalYearStart(asOf))),
                gathered.left());
    }

    /** Equity by account with the result of the year apart, as the balance sheet of that day has it. */
    public EquityOfBook equity(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        long bookId = entity.book().id();
        LocalDate beforeYear = entity.book().fiscalYearStart(asOf).minusDays(1);
        SortedMap<LocalDate, List<AccountBalance>> balances =
                ledger.beforeClosing(bookId, new TreeSet<>(List.of(beforeYear, asOf)));
        List<AccountBalance> now = balances.getOrDefault(asOf, List.of());
        Money none = Money.zero(entity.functionalCurrency());
        Money earned = earned(now, none);
        Money earlier = earned(balances.getOrDefault(beforeYear, List.of()), none);
        ChartAccount retained = ledger.chart(bookId).account(LedgerRole.RETAINED_EARNINGS);
        return new EquityOfBook(
                lines(now, earlier, retained),
                earned.minus(earlier),
                sum(now, none, ChartAccount.Type.ASSET),
                sum(now, none, ChartAccount.Type.LIABILITY).negated());
    }

    /** What was earned in earlier years belongs to retained earnings, whether it was carried there or not. */
    private static List<EquityOfBook.Line> lines(List<AccountBalance> now, Money earlier, ChartAccount retained) {
        List<EquityOfBook.Line> lines = new ArrayList<>();
        boolean isThere = false;
        for (AccountBalance balance : now) {
            if (balance.account().type() == ChartAccount.Type.EQUITY) {
                boolean isRetained = balance.account().number().equals(retained.number());
                isThere |= isRetained;
                Money stands = balance.net().negated();
                lines.add(line(balance.account(), isRetained ? stands.plus(earlier) : stands));
            }
        }
        if (!isThere && !earlier.isZero()) {
            lines.add(line(retained, earlier));
        }
        return lines.stream().filter(each -> !each.amount().isZero()).toList();
    }

    private static EquityOfBook.Line line(ChartAccount account, Money amount) {
        return new EquityOfBook.Line(account.number(), account.name(), amount);
    }

    private static Money earned(List<AccountBalance> balances, Money none) {
        return Money.sum(
                        balances.stream()
                                .filter(each -> each.account().type().isOfTheIncomeStatement())
                                .map(AccountBalance::net)
                                .toList(),
                        none.currency())
                .negated();
    }

    private static Money sum(List<AccountBalance> balances, Money none, ChartAccount.Type type) {
        return Money.sum(
                balances.stream()
                        .filter(each -> each.account().type() == type)
                        .map(AccountBalance::net)
                        .toList(),
                none.currency());
    }
}
