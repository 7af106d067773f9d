package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.domain.TreeSteps;
import org.ballast.refusals.Refusal;

/**
 * Makes a proof over the latest balances of an asset and an instant, while its caller waits; it opens no transaction over that. The same
 * balances and kind again give the proof that is there; corrected balances a further one, and the one before stays.
 */
@ApplicationScoped
public class MakeProof {

    /** Over more accounts nobody waits for a tree of commitments: it takes minutes, one over so many about one. */
    static final int MOST_WAITED_FOR = 100_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ProofSteps steps;

    /**
     * @throws Refusal INVALID_INPUT, also where it takes too long to wait for; FORBIDDEN, NOT_FOUND, CONCURRENT_MODIFICATION
     */
    public BalanceProof make(String entityCode, NewProof wanted) {
        return make(entityCode, wanted, TreeSteps.UNWATCHED);
    }

    BalanceProof make(String entityCode, NewProof wanted, TreeSteps watch) {
        currentUser.require(Role.PREPARER);
        LiabilitySnapshot snapshot = steps.wantedBalances(entityCode, wanted);
        ProofKind kind = ProofKind.valueOf(wanted.kind());
        return steps.known(snapshot, kind).orElseGet(() -> {
            requireShort(snapshot, kind);
            return steps.keep(steps.grown(snapshot, kind, watch));
        });
    }

    private static void requireShort(LiabilitySnapshot snapshot, ProofKind kind) {
        if (kind == ProofKind.ZERO_KNOWLEDGE && snapshot.totals().accounts() > MOST_WAITED_FOR) {
            throw Refusal.ofField(
                    "inBackground",
                    "false",
                    ProofsSentence.TOO_LONG_TO_WAIT_FOR,
                    snapshot.totals().accounts(),
                    MOST_WAITED_FOR);
        }
    }
}
