package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.History;
import org.ballast.measurement.domain.HoursNote;

/**
 * What is filed of one write-down: its figures, the prices that it rests on, its journal entry, and who prepared and decided
 * it.
 *
 * @param entityName the company
 * @param cutOffZone the zone in which its days end
 * @param assetName as Bitcoin
 * @param evidenceHolds whether lots and prices still give the evidence; always so for a decided one
 * @param lots the first of the measurements that changed something
 * @param used the lowest of the prices that the change rests on
 * @param lows the prices of the period that could have counted, in order: lows or closes, as the policy says
 * @param valueInUse what was compared with the market beside its price
 * @param laterValuesInUse what was written of it after the write-down was posted
 * @param entry empty where the proposal neither is nor can be posted
 */
public record ApprovalMemo(
        Proposal proposal,
        String entityName,
        String cutOffZone,
        String assetName,
        boolean evidenceHolds,
        List<RecordedTest> lots,
        List<UsedPrice> used,
        List<Low> lows,
        List<HoursNote> notes,
        List<CorrectedPrice> corrected,
        Optional<ValueInUseMemo> valueInUse,
        List<LaterValueInUse> laterValuesInUse,
        Optional<WriteDownEntry> entry,
        History history) {

    /** A price of the period. */
    public record Low(Instant at, UnitPrice price) {}

    public ApprovalMemo {
        lots = List.copyOf(lots);
        used = List.copyOf(used);
        lows = List.copyOf(lows);
        notes = List.copyOf(notes);
        corrected = List.copyOf(corrected);
        laterValuesInUse = List.copyOf(laterValuesInUse);
    }

    /** The part of the change that the named lots do not have. */
    public Money changeOfOtherLots() {
        return proposal.total()
                .minus(Money.sum(
                        lots.stream().map(RecordedTest::shown).toList(),
                        proposal.amount().currency()));
    }

    /** The part of the change that rests on other prices than the named ones. */
    public Money changeAtOtherPrices() {
        return proposal.total()
                .minus(Money.sum(
                        used.stream().map(UsedPrice::change).toList(),
                        proposal.amount().currency()));
    }

    /** When the newest step of it was taken. */
    public Instant madeAt() {
        return history.last().map(CaseStep::at).orElse(proposal.createdAt());
    }
}
