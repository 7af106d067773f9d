package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.refusals.Refusal;

/** Published proofs, for everybody: nobody has to sign in, and nothing else of the portal is told. */
@ApplicationScoped
public class PublishedProofs {

    @Inject
    private BalanceProofs proofs;

    /**
     * A published one, whoever asks.
     *
     * @throws Refusal NOT_FOUND, also for one that is not published yet
     */
    public BalanceProof published(String code) {
        return proofs.byCode(code)
                .filter(proof -> proof.publication().isPresent())
                .orElseThrow(() -> ReadProofs.unknown(code));
    }

    /**
     * The certificate of a published one, whoever asks: JSON as it was published.
     *
     * @throws Refusal NOT_FOUND, also for one that is not published yet
     */
    public String certificate(String code) {
        return proofs.certificate(code).orElseThrow(() -> ReadProofs.unknown(code));
    }

    /** The proof that was published before one; empty for the first one, and for one that is not published. */
    public Optional<BalanceProof> before(BalanceProof proof) {
        return proofs.before(proof);
    }

    /** Published ones of all entities beyond a key, in their order, whoever asks. */
    public List<BalanceProof> publishedAfter(long id, int limit) {
        return proofs.publishedAfter(id, limit);
    }

    /** Whether a proof of that code with that commitment is published, whoever asks. */
    public boolean shows(String code, String commitment) {
        return proofs.byCode(code)
                .filter(proof -> proof.publication().isPresent())
                .filter(proof -> proof.commitment().hex().equals(commitment))
                .isPresent();
    }
}
