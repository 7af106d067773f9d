package org.ballast.statements.domain;

import java.util.List;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;

/**
 * One class of intangibles through a period.
 *
 * @param units held at the end
 * @param changes the losses and reversals of the period, each with what was recoverable
 */
public record IntangibleMovement(Quantity units, CostReconciliation amounts, List<MaterialImpairment> changes) {

    public IntangibleMovement {
        changes = List.copyOf(changes);
    }
}
