package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.evidence.domain.CaseMemo;
import org.ballast.evidence.domain.MemoEntry;
import org.ballast.evidence.persistence.EntryTotals;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.writedowns.application.WriteDownSubject;
import org.ballast.writedowns.persistence.Proposals;

/** The period, the entries and the totals that stand in the memo of a case. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemoFigures {

    @Inject
    private EntryTotals entryTotals;

    @Inject
    private ReadCases cases;

    @Inject
    private Proposals proposals;

    @Inject
    private Ledger ledger;

    /** The period that a write-down measures. */
    Optional<CaseMemo.Period> period(ApprovalCase shown) {
        return isWriteDown(shown)
                ? Optional.of(proposals.byId(shown.subjectId()).period())
                        .map(measured -> new CaseMemo.Period(measured.from(), measured.lastDay()))
                : Optional.empty();
    }

    /** The entries that it posted to its book, or those that its approval would post. */
    List<MemoEntry> entries(ApprovalCase shown) {
        if (shown.entryId().isPresent()) {
            return entryTotals.of(shown);
        }
        return shown.status().isLive()
                ? cases.entries(shown).stream()
                        .map(waits -> planned(shown, waits))
                        .toList()
                : List.of();
    }

    private static boolean isWriteDown(ApprovalCase shown) {
        return shown.kind().equals(WriteDownSubject.KIND);
    }

    private MemoEntry planned(ApprovalCase shown, CaseEntry entry) {
        Chart chart = ledger.chart(shown.bookId());
        return PlannedTotals.of(
                entry,
                number -> chart.numbered(number)
                        .map(ChartAccount::type)
                        .orElseThrow(() -> new IllegalStateException("no account " + number)));
    }

    /** The books at the end of the last day of some entries, without and with all of them; nothing where there are none. */
    List<CaseMemo.Effect> effects(ApprovalCase shown, List<MemoEntry> entries) {
        Optional<LocalDate> day = MemoEntry.lastDay(entries);
        if (day.isEmpty()) {
            return List.of();
        }
        Currency currency = entries.getFirst().total().currency();
        List<AccountBalance> standing = ledger.balances(shown.bookId(), day.get());
        Money assets = net(standing, ChartAccount.Type.ASSET, currency);
        Money liabilities = net(standing, ChartAccount.Type.LIABILITY, currency).negated();
        Money inAssets = change(entries, ChartAccount.Type.ASSET, currency);
        Money inLiabilities =
                change(entries, ChartAccount.Type.LIABILITY, currency).negated();
        boolean isPosted = entries.getFirst().number().isPresent();
        Money assetsBefore = isPosted ? assets.minus(inAssets) : assets;
        Money liabilitiesBefore = isPosted ? liabilities.minus(inLiabilities) : liabilities;
        return List.of(
                effect(CaseMemo.Total.ASSETS, assetsBefore, inAssets),
                effect(CaseMemo.Total.LIABILITIES, liabilitiesBefore, inLiabilities),
                effect(CaseMemo.Total.EQUITY, assetsBefore.minus(liabilitiesBefore), inAssets.minus(inLiabilities)));
    }

    private static Money change(List<MemoEntry> entries, ChartAccount.Type type, Currency currency) {
        return Money.sum(entries.stream().map(entry -> entry.net(type)).toList(), currency);
    }

    private static CaseMemo.Effect effect(CaseMemo.Total total, Money before, Money change) {
        return new CaseMemo.Effect(total, before, before.plus(change));
    }

    private static Money net(List<AccountBalance> standing, ChartAccount.Type type, Currency currency) {
        return Money.sum(
                standing.stream()
                        .filter(balance -> balance.account().type() == type)
                        .map(AccountBalance::net)
                        .toList(),
                currency);
    }
}
