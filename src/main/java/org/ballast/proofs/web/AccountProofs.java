package org.ballast.proofs.web;

import java.util.function.Supplier;
import org.ballast.proofs.application.ProveAccount.AccountProof;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The proof of an account in the format of its kind. */
public final class AccountProofs {

    private AccountProofs() {}

    /**
     * @throws Refusal NOT_FOUND if the account is in no tree
     */
    public static Record json(AccountProof found) {
        String code = found.of().code();
        Supplier<Refusal> none = () -> new Refusal(RefusalCode.NOT_FOUND, ProofsSentence.NO_PROOF, code);
        return found.of().isHidden()
                ? HiddenProofJson.of(code, found.hidden().orElseThrow(none))
                : PlainProofJson.of(code, found.plain().orElseThrow(none));
    }
}
