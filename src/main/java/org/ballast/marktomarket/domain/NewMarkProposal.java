package org.ballast.marktomarket.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * What a run found of one kind in an account, to be proposed.
 *
 * @param caseId of the case that is made for it
 */
public record NewMarkProposal(long id, long caseId, MarkRun run, AccountMarks marks, MarkKind kind) {

    public Money amount() {
        return marks.size(kind);
    }

    public Money inIncome() {
        return marks.inIncome(kind);
    }

    public List<MeasuredPosition> changed() {
        return marks.changedBy(kind);
    }

    /** The highest level of the fair value hierarchy among its positions. */
    public static int level(List<MeasuredPosition> changed) {
        return changed.stream().mapToInt(MeasuredPosition::level).max().orElse(InstrumentPrice.QUOTED);
    }

    /** How many of them somebody has to look at. */
    public static int onHold(List<MeasuredPosition> changed) {
        return (int) changed.stream().filter(MeasuredPosition::isOnHold).count();
    }
}
