package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.evidence.domain.CaseMemo;
import org.ballast.evidence.domain.MemoEntry;
import org.ballast.evidence.persistence.EntryTotals;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.writedowns.application.ReadWriteDownEntry;
import org.ballast.writedowns.application.WriteDownSubject;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.ballast.writedowns.persistence.Proposals;

/** The period, the entry and the totals that stand in the memo of a case. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemoFigures {

    @Inject
    private EntryTotals entryTotals;

    @Inject
    private ReadWriteDownEntry writeDownEntry;

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

    /** The entry that was posted, or that an approval of a write-down would post. */
    Optional<MemoEntry> entry(ApprovalCase shown) {
        if (shown.entryId().isPresent()) {
            return entryTotals.of(shown.entryId().getAsLong());
        }
        return isWriteDown(shown)
                ? writeDownEntry.of(shown.subjectId()).map(planned -> planned(shown, planned))
                : Optional.empty();
    }

    private static boolean isWriteDown(ApprovalCase shown) {
        return shown.kind().equals(WriteDownSubject.KIND);
    }

    private MemoEntry planned(ApprovalCase shown, WriteDownEntry entry) {
        Chart chart = ledger.chart(shown.bookId());
        return PlannedTotals.of(
                entry,
                number -> chart.numbered(number)
                        .map(ChartAccount::type)
                        .orElseThrow(() -> new IllegalStateException("no account " + number)));
    }

    /** The books at the end of the day of the entry, without and with it. */
    List<CaseMemo.Effect> effects(ApprovalCase shown, MemoEntry entry) {
        List<AccountBalance> standing = ledger.balances(shown.bookId(), entry.postedOn());
        Money assets = net(standing, ChartAccount.Type.ASSET, entry);
        Money liabilities = net(standing, ChartAccount.Type.LIABILITY, entry).negated();
        Money inAssets = entry.net(ChartAccount.Type.ASSET);
        Money inLiabilities = entry.net(ChartAccount.Type.LIABILITY).negated();
        boolean isPosted = entry.number().isPresent();
        Money assetsBefore = isPosted ? assets.minus(inAssets) : assets;
        Money liabilitiesBefore = isPosted ? liabilities.minus(inLiabilities) : liabilities;
        return List.of(
                effect(CaseMemo.Total.ASSETS, assetsBefore, inAssets),
                effect(CaseMemo.Total.LIABILITIES, liabilitiesBefore, inLiabilities),
                effect(CaseMemo.Total.EQUITY, assetsBefore.minus(liabilitiesBefore), inAssets.minus(inLiabilities)));
    }

    private static CaseMemo.Effect effect(CaseMemo.Total total, Money before, Money change) {
        return new CaseMemo.Effect(total, before, before.plus(change));
    }

    private static Money net(List<AccountBalance> standing, ChartAccount.Type type, MemoEntry entry) {
        return Money.sum(
                standing.stream()
                        .filter(balance -> balance.account().type() == type)
                        .map(AccountBalance::net)
                        .toList(),
                entry.total().currency());
    }
}
