package org.ballast.writedowns.application;

import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.JournalLine;
import org.ballast.measurement.domain.FairValueAdoption;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.MeasurementPostings;
import org.ballast.writedowns.domain.Proposal;

/** The lines that a proposal posts, before and after its approval by the same rule. */
final class EntryOfProposal {

    private EntryOfProposal() {}

    /**
     * @param changes of the kind of the proposal
     */
    static List<JournalLine> lines(ReportingEntity entity, Proposal proposal, List<Measured> changes) {
        return proposal.kind() == MeasurementKind.ADOPTION
                ? MeasurementPostings.adoption(
                        FairValueAdoption.of(changes, entity.taxRate(), entity.functionalCurrency()))
                : MeasurementPostings.measurement(proposal.model(), changes);
    }
}
