package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Proofs for everybody who is signed in. */
@ApplicationScoped
@Transactional
public class ReadProofs {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private BalanceProofs proofs;

    /** Those of an entity beyond a key, the newest first; backward the oldest of the newer ones first. */
    public List<BalanceProof> beyond(String entityCode, OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return proofs.beyond(entities.byCode(entityCode).id(), id, backward, limit);
    }

    /**
     * One of an entity.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND
     */
    public BalanceProof of(String entityCode, String code) {
        currentUser.requireSignedIn();
        long entity = entities.byCode(entityCode).id();
        return proofs.byCode(code).filter(proof -> proof.entityId() == entity).orElseThrow(() -> unknown(code));
    }

    static Refusal unknown(String code) {
        return new Refusal(RefusalCode.NOT_FOUND, ProofsSentence.NO_PROOF, code);
    }
}
