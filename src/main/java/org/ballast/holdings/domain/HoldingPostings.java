package org.ballast.holdings.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.measurement.domain.LotPosition;

/** What holdings post to the journal (accounting.md Appendix B, the column of the cost models). */
public final class HoldingPostings {

    private HoldingPostings() {}

    /**
     * Acquisition: Dr 1500 cost and fee of each lot, Cr 1000 their sum.
     *
     * @param lots new lots of one asset, acquired on one day
     */
    public static JournalEntry acquisition(ReportingEntity entity, String asset, List<LotPosition> lots) {
        LocalDate postedOn = entity.dayOf(lots.get(0).acquiredAt());
        String keys = lots.stream().map(lot -> String.valueOf(lot.id())).collect(Collectors.joining(","));
        List<JournalLine> lines = new ArrayList<>(lots.size() + 1);
        lots.forEach(
                lot -> lines.add(JournalLine.debit(HoldingRole.DIGITAL_ASSETS_AT_COST, unit(lot), lot.originalCost())));
        lines.add(JournalLine.credit(
                LedgerRole.CASH,
                Money.sum(lots.stream().map(LotPosition::originalCost).toList(), entity.functionalCurrency())));
        return new JournalEntry(
                entity.book().id(),
                postedOn,
                JournalEntry.Kind.ACQUISITION,
                lots.size() == 1
                        ? "Acquisition of " + asset + ", lot " + lots.get(0).code()
                        : "Acquisition of " + asset + ", " + lots.size() + " lots",
                "LOT",
                String.valueOf(lots.get(0).id()),
                Sha256.hex(postingName(entity) + "|ACQUIRE|" + keys),
                lines);
    }

    /**
     * Taking out a wrongly recorded lot: the mirror of its acquisition, Dr 1000, Cr 1500.
     *
     * @param lot as it stands, with all its units and no impairment
     */
    public static JournalEntry withdrawal(ReportingEntity entity, LotPosition lot) {
        return new JournalEntry(
                entity.book().id(),
                entity.dayOf(lot.acquiredAt()),
                JournalEntry.Kind.CORRECTION,
                "Withdrawal of lot " + lot.code(),
                "LOT",
                String.valueOf(lot.id()),
                Sha256.hex(postingName(entity) + "|WITHDRAW|" + lot.id()),
                List.of(
                        JournalLine.debit(LedgerRole.CASH, lot.originalCost()),
                        JournalLine.credit(HoldingRole.DIGITAL_ASSETS_AT_COST, unit(lot), lot.originalCost())));
    }

    /**
     * Disposal: Dr 1000 net proceeds, Dr 1590 impairment relieved, Cr 1500 cost relieved, Cr 4100 gain or Dr 6200 loss. A
     * fee above the proceeds is paid: Cr 1000.
     */
    public static JournalEntry disposal(ReportingEntity entity, PendingDisposal disposal, DisposalResult result) {
        List<JournalLine> lines = new ArrayList<>();
        addEitherSide(lines, LedgerRole.CASH, result.netProceeds(), LedgerRole.CASH);
        result.takings().forEach(taking -> addRelief(lines, taking));
        addEitherSide(lines, HoldingRole.LOSS_ON_DISPOSAL, result.gain().negated(), HoldingRole.GAIN_ON_DISPOSAL);
        return new JournalEntry(
                entity.book().id(),
                entity.dayOf(disposal.disposedAt()),
                JournalEntry.Kind.DISPOSAL,
                "Disposal " + disposal.reference(),
                "DISPOSAL",
                String.valueOf(disposal.id()),
                Sha256.hex(postingName(entity) + "|DISPOSE|" + disposal.reference()),
                lines);
    }

    private static void addRelief(List<JournalLine> lines, DisposalResult.Taking taking) {
        UnitOfAccount lot = unit(taking.lot());
        if (taking.relief().impairment().isPositive()) {
            lines.add(JournalLine.debit(
                    HoldingRole.ACCUMULATED_IMPAIRMENT, lot, taking.relief().impairment()));
        }
        if (taking.relief().cost().isPositive()) {
            lines.add(JournalLine.credit(
                    HoldingRole.DIGITAL_ASSETS_AT_COST, lot, taking.relief().cost()));
        }
    }

    private static UnitOfAccount unit(LotPosition lot) {
        return UnitOfAccount.lot(lot.id(), lot.code());
    }

    /** Each book of an entity posts the same thing once. */
    private static String postingName(ReportingEntity entity) {
        return entity.code() + "|" + entity.book().code();
    }

    private static void addEitherSide(
            List<JournalLine> lines, AccountRole debited, Money amount, AccountRole credited) {
        if (amount.isPositive()) {
            lines.add(JournalLine.debit(debited, amount));
        }
        if (amount.isNegative()) {
            lines.add(JournalLine.credit(credited, amount.negated()));
        }
    }
}
