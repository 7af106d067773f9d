package org.ballast.statements.application;

import java.time.LocalDate;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.domain.BoundProof;

/** Tells which proofs of a room behind the statements are bound to a balance sheet. Its evidence hash says nothing of them. */
public interface ProofsOfDay {

    /** Published proofs of an entity whose instant is of a day, in their order. */
    List<BoundProof> on(ReportingEntity entity, LocalDate day);
}
