package org.ballast.holdings.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.MeasurementPostings;
import org.ballast.measurement.domain.PostingMatrix;
import org.ballast.words.Said;

/** The entries that holdings make in a book; their lines are those of the posting matrix (accounting.md Appendix B). */
public final class HoldingPostings {

    private HoldingPostings() {}

    /**
     * Lots come in against cash.
     *
     * @param lots new lots of one asset, acquired on one day
     * @param pool that they come into, where the book averages the asset
     * @param expensedFees of all of them, where the policy keeps fees out of cost
     * @param origin of all of them; what was not paid for is income
     */
    public static JournalEntry acquisition(
            ReportingEntity entity,
            String asset,
            MeasurementModel model,
            List<LotPosition> lots,
            Optional<LotPosition> pool,
            Money expensedFees,
            LotOrigin origin) {
        List<LotPosition> units = pool.map(
                        each -> lots.stream().map(lot -> lot.within(each)).toList())
                .orElse(lots);
        String keys = lots.stream().map(lot -> String.valueOf(lot.id())).collect(Collectors.joining(","));
        return new JournalEntry(
                entity.book().id(),
                entity.dayOf(lots.get(0).acquiredAt()),
                JournalEntry.Kind.ACQUISITION,
                description(asset, lots, origin).text(),
                "LOT",
                String.valueOf(lots.get(0).id()),
                Sha256.hex(postingName(entity) + "|ACQUIRE|" + keys),
                origin.isPaid()
                        ? MeasurementPostings.acquisition(model, units, expensedFees)
                        : MeasurementPostings.reward(model, units));
    }

    private static Said description(String asset, List<LotPosition> lots, LotOrigin origin) {
        if (lots.size() == 1) {
            return (origin.isPaid() ? HoldingsSentence.ENTRY_OF_LOT : HoldingsSentence.ENTRY_OF_REWARD)
                    .with(asset, lots.getFirst().code());
        }
        return (origin.isPaid() ? HoldingsSentence.ENTRY_OF_LOTS : HoldingsSentence.ENTRY_OF_REWARDS)
                .with(asset, lots.size());
    }

    /**
     * Taking out a wrongly recorded lot: the mirror of its acquisition.
     *
     * @param lot as it stands, with all its units, as it was acquired
     * @param on the day that it counts for
     * @param pool that it is in, where the book averages the asset
     * @param origin how it came to be held
     */
    public static JournalEntry withdrawal(
            ReportingEntity entity,
            MeasurementModel model,
            LotPosition lot,
            LocalDate on,
            Optional<LotPosition> pool,
            Money expensedFee,
            LotOrigin origin) {
        LotPosition unit = pool.map(lot::within).orElse(lot);
        return new JournalEntry(
                entity.book().id(),
                on,
                JournalEntry.Kind.CORRECTION,
                HoldingsSentence.ENTRY_OF_WITHDRAWAL.with(lot.code()).text(),
                "LOT",
                String.valueOf(lot.id()),
                Sha256.hex(postingName(entity) + "|WITHDRAW|" + lot.id()),
                origin.isPaid()
                        ? MeasurementPostings.withdrawal(model, unit, expensedFee)
                        : MeasurementPostings.withdrawnReward(model, unit));
    }

    /**
     * Lots go from the account of one model to that of another, at cost.
     *
     * @param on the day of their acquisition
     */
    public static JournalEntry reclassification(
            ReportingEntity entity,
            String asset,
            MeasurementModel before,
            MeasurementModel after,
            LocalDate on,
            List<LotPosition> lots) {
        List<JournalLine> lines = new ArrayList<>(2 * lots.size());
        for (LotPosition lot : lots) {
            UnitOfAccount unit = UnitOfAccount.lot(lot.id(), lot.code());
            lines.add(JournalLine.debit(PostingMatrix.assetAccount(after), unit, lot.originalCost()));
            lines.add(JournalLine.credit(PostingMatrix.assetAccount(before), unit, lot.originalCost()));
        }
        return new JournalEntry(
                entity.book().id(),
                on,
                JournalEntry.Kind.CORRECTION,
                HoldingsSentence.ENTRY_OF_RECLASSIFICATION.with(asset).text(),
                "LOT",
                String.valueOf(lots.get(0).id()),
                Sha256.hex(postingName(entity) + "|RECLASSIFY|" + after + "|"
                        + lots.stream().map(lot -> String.valueOf(lot.id())).collect(Collectors.joining(","))),
                lines);
    }

    /**
     * Lots of one asset pass into their pool with all that they carry; no account changes but by its units.
     *
     * @param on the day from which the book averages, or that of their acquisition where it is later
     */
    public static JournalEntry pooling(
            ReportingEntity entity,
            String asset,
            MeasurementModel model,
            LocalDate on,
            List<LotPosition> lots,
            LotPosition pool) {
        String keys = lots.stream().map(lot -> String.valueOf(lot.id())).collect(Collectors.joining(","));
        return new JournalEntry(
                entity.book().id(),
                on,
                JournalEntry.Kind.CORRECTION,
                HoldingsSentence.ENTRY_OF_POOLING.with(asset).text(),
                "LOT",
                String.valueOf(pool.id()),
                Sha256.hex(postingName(entity) + "|POOL|" + on + "|" + keys),
                MeasurementPostings.pooling(model, lots, pool));
    }

    /** Units leave for what they are sold for; a fee above the proceeds is paid. */
    public static JournalEntry disposal(ReportingEntity entity, PendingDisposal disposal, MeasuredDisposal result) {
        return new JournalEntry(
                entity.book().id(),
                entity.dayOf(disposal.disposedAt()),
                JournalEntry.Kind.DISPOSAL,
                (disposal.kind() == DisposalKind.FEE
                                ? HoldingsSentence.ENTRY_OF_FEE_IN_KIND
                                : HoldingsSentence.ENTRY_OF_DISPOSAL)
                        .with(disposal.reference())
                        .text(),
                "DISPOSAL",
                String.valueOf(disposal.id()),
                Sha256.hex(postingName(entity) + "|DISPOSE|" + disposal.reference() + "|" + disposal.id()),
                disposal.kind() == DisposalKind.FEE
                        ? MeasurementPostings.feeInKind(result)
                        : MeasurementPostings.disposal(result));
    }

    /** Each book of an entity posts the same thing once. */
    private static String postingName(ReportingEntity entity) {
        return entity.code() + "|" + entity.book().code();
    }
}
