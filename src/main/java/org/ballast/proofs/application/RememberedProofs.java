package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.livesheet.application.NewestProofs;
import org.ballast.livesheet.domain.ProofMark;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.proofs.persistence.ProofPromises;

/** The newest published proof of each asset, for the live sheets and their seals. */
@ApplicationScoped
class RememberedProofs implements NewestProofs {

    private final Map<String, List<ProofMark>> known = new ConcurrentHashMap<>();

    @Inject
    private BalanceProofs proofs;

    @Inject
    private ProofPromises promises;

    @Override
    public void refresh(String entity) {
        OptionalInt days = promises.inForce(entity);
        Optional<Duration> promised =
                days.isPresent() ? Optional.of(Duration.ofDays(days.getAsInt())) : Optional.empty();
        known.put(
                entity,
                proofs.newestOfEachAsset(entity).stream()
                        .map(proof -> mark(proof, promised))
                        .toList());
    }

    @Override
    public List<ProofMark> remembered(String entity) {
        return known.getOrDefault(entity, List.of());
    }

    private static ProofMark mark(BalanceProof proof, Optional<Duration> promised) {
        return new ProofMark(
                proof.asset(),
                proof.kind().name(),
                proof.code(),
                proof.commitment().hex(),
                proof.at(),
                promised);
    }
}
