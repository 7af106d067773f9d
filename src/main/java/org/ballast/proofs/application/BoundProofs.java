package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.statements.application.ProofsOfDay;
import org.ballast.statements.domain.BoundProof;

/** Published proofs as balance sheets carry them: those of the day, its last moment and all but its first included. */
@ApplicationScoped
class BoundProofs implements ProofsOfDay {

    @Inject
    private BalanceProofs proofs;

    @Override
    public List<BoundProof> on(ReportingEntity entity, LocalDate day) {
        if (!entity.book().isPrimary()) {
            return List.of();
        }
        return proofs.publishedWithin(entity.id(), entity.startOf(day), entity.startOf(day.plusDays(1))).stream()
                .map(proof -> new BoundProof(
                        proof.code(),
                        proof.asset(),
                        proof.at(),
                        proof.rootHash().hex()))
                .toList();
    }
}
