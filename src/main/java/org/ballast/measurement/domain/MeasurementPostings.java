package org.ballast.measurement.domain;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.JournalLine;

/** The lines of the entries that holdings make under each model, by the rows of the {@link PostingMatrix}. */
public final class MeasurementPostings {

    private MeasurementPostings() {}

    /**
     * @param lots new lots of one asset, acquired on one day
     * @param expensedFees of all of them, as the {@link PurchaseFeePolicy} says
     */
    public static List<JournalLine> acquisition(MeasurementModel model, List<LotPosition> lots, Money expensedFees) {
        EntryLines lines = new EntryLines();
        lots.forEach(lot -> lines.lot(model, PostingKind.ACQUIRE, lot, lot.amounts()));
        return lines.whole(model, PostingKind.ACQUIRE, PostedAmount.FEE, expensedFees)
                .lines();
    }

    /**
     * Units that came for nothing paid are income at their fair value (accounting.md 3.7).
     *
     * @param lots new lots of one asset, received on one day, at that value
     */
    public static List<JournalLine> reward(MeasurementModel model, List<LotPosition> lots) {
        EntryLines lines = new EntryLines();
        lots.forEach(lot -> lines.lot(model, PostingKind.REWARD, lot, lot.amounts()));
        return lines.lines();
    }

    /** The mirror of that. */
    public static List<JournalLine> withdrawnReward(MeasurementModel model, LotPosition lot) {
        return new EntryLines()
                .lot(model, PostingKind.WITHDRAW_REWARD, lot, lot.amounts().negated())
                .lines();
    }

    /**
     * The mirror of an acquisition.
     *
     * @param lot as it was acquired
     * @param expensedFee of a lot that was recorded at fair value, whatever model a later policy has brought it under
     */
    public static List<JournalLine> withdrawal(MeasurementModel model, LotPosition lot, Money expensedFee) {
        return new EntryLines()
                .lot(model, PostingKind.WITHDRAW, lot, lot.amounts().negated())
                .whole(MeasurementModel.US_FAIR_VALUE_NI, PostingKind.WITHDRAW, PostedAmount.FEE, expensedFee.negated())
                .lines();
    }

    /**
     * Lots pass into their pool: each account keeps its balance, by another unit.
     *
     * @param lots with something that they carry
     */
    public static List<JournalLine> pooling(MeasurementModel model, List<LotPosition> lots, LotPosition pool) {
        EntryLines lines = new EntryLines();
        lots.forEach(lot -> lines.passed(model, lot, pool));
        return lines.lines();
    }

    /**
     * What measurements of one asset change; segments of one lot are one line. None where nothing changed.
     *
     * @param measured of one kind, or without a change
     */
    public static List<JournalLine> measurement(MeasurementModel model, List<Measured> measured) {
        EntryLines lines = new EntryLines();
        for (Measured each : measured) {
            PostingKind.of(each.kind()).ifPresent(kind -> lines.lot(model, kind, each.before(), each.change()));
        }
        return lines.lines();
    }

    /** Under fair value the lots are first remeasured to the price of the disposal; the fee is an expense of its own. */
    public static List<JournalLine> disposal(MeasuredDisposal disposal) {
        return disposal(disposal, PostedAmount.PROCEEDS);
    }

    /** Units that pay a network fee: what they were worth is an expense, where a sale brings cash (accounting.md 3.6). */
    public static List<JournalLine> feeInKind(MeasuredDisposal disposal) {
        return disposal(disposal, PostedAmount.FEE_IN_KIND);
    }

    private static List<JournalLine> disposal(MeasuredDisposal disposal, PostedAmount brought) {
        MeasurementModel model = disposal.model();
        EntryLines lines = new EntryLines();
        disposal.takings()
                .forEach(
                        taking -> lines.lot(model, PostingKind.REMEASUREMENT, taking.before(), taking.remeasurement()));
        lines.whole(model, PostingKind.DISPOSE, brought, disposal.proceeds());
        lines.whole(model, PostingKind.DISPOSE, PostedAmount.FEE, disposal.fee());
        disposal.takings()
                .forEach(taking -> lines.lot(
                        model,
                        PostingKind.DISPOSE,
                        taking.before(),
                        taking.relief().amounts().negated()));
        return lines.lines();
    }

    /** Off the accounts of cost, onto that of fair value, the difference to retained earnings and deferred tax (§1.3). */
    public static List<JournalLine> adoption(FairValueAdoption adoption) {
        EntryLines lines = new EntryLines();
        for (Measured lot : adoption.lots()) {
            lines.lot(
                    MeasurementModel.US_FAIR_VALUE_NI,
                    PostingKind.ADOPTION,
                    lot.before(),
                    lot.after().amounts());
            lines.lot(
                    MeasurementModel.US_COST_LESS_IMPAIRMENT,
                    PostingKind.ADOPTION,
                    lot.before(),
                    lot.before().amounts().negated());
        }
        return lines.whole(
                        MeasurementModel.US_FAIR_VALUE_NI,
                        PostingKind.ADOPTION,
                        PostedAmount.DEFERRED_TAX,
                        adoption.deferredTax())
                .lines();
    }
}
