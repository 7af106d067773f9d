package org.ballast.writedowns.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.History;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.writedowns.domain.CorrectedPrice;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ValueInUseMemo;

/**
 * A proposal with what was done with it and what the user may do now.
 *
 * @param approvalsMissing how many approvals it still takes
 * @param losses how many of its tests found a loss: its lines
 * @param withoutLoss how many found none
 * @param disposals how many disposals wait for its tests and are posted with it
 * @param entry where it stands in the books, once posted
 * @param corrected prices that it rests on and that were corrected after it was posted
 * @param valueInUse the memo that its evidence holds
 * @param laterValuesInUse the memo that was written after it was posted
 * @param offered the steps that the user may take
 * @param delegators in whose name the user may approve it, beside the own
 */
public record WriteDownDetail(
        Proposal proposal,
        History history,
        int approvalsMissing,
        int losses,
        int withoutLoss,
        int disposals,
        Optional<PostedEntry> entry,
        List<CorrectedPrice> corrected,
        Optional<ValueInUseMemo> valueInUse,
        List<LaterValueInUse> laterValuesInUse,
        Set<CaseAction> offered,
        List<String> delegators) {

    public WriteDownDetail {
        corrected = List.copyOf(corrected);
        laterValuesInUse = List.copyOf(laterValuesInUse);
        offered = Set.copyOf(offered);
        delegators = List.copyOf(delegators);
    }
}
