package org.ballast.proofs.offline;

import org.ballast.proofs.domain.ProofRefusal;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.words.Said;

/** What a verifier's refusal says to a person. */
public final class RefusalWords {

    private RefusalWords() {}

    /** The sentence. */
    public static Said of(ProofRefusal refusal) {
        return switch (refusal) {
            case ACCOUNTS_OUT_OF_RANGE, ACCOUNT_TWICE -> ProofsSentence.WRONG_ACCOUNTS.with();
            case BALANCE_OUT_OF_RANGE -> ProofsSentence.BALANCE_TOO_LARGE.with();
            case NEGATIVE_SUM, SUM_OVERFLOW -> ProofsSentence.SUM_TOO_LARGE.with();
            case WRONG_PATH_LENGTH -> ProofsSentence.WRONG_PATH_LENGTH.with();
            case INDEX_OUT_OF_RANGE -> ProofsSentence.INDEX_OUTSIDE.with();
            case SIDE_CONTRADICTS_INDEX -> ProofsSentence.WRONG_SIDE.with();
            case ROOT_HASH_DIFFERS, ROOT_COMMITMENT_DIFFERS -> ProofsSentence.OTHER_ROOT.with();
            case ROOT_SUM_DIFFERS -> ProofsSentence.OTHER_TOTAL.with();
            case COMMITMENT_DIFFERS -> ProofsSentence.OTHER_COMMITMENT.with();
            case HEIGHT_OUT_OF_RANGE -> ProofsSentence.WRONG_HEIGHT.with();
            case POINT_NOT_CANONICAL, IDENTITY_POINT -> ProofsSentence.NO_POINT.with();
            case SCALAR_NOT_CANONICAL -> ProofsSentence.NO_SCALAR.with();
            case RANGE_PROOF_MALFORMED -> ProofsSentence.RANGE_PROOF_MALFORMED.with();
            case RANGE_PROOF_OF_OTHERS -> ProofsSentence.RANGE_PROOF_OF_OTHERS.with();
            case RANGE_PROOF_FAILS -> ProofsSentence.RANGE_PROOF_FAILS.with();
            case TRANSCRIPT_DIFFERS -> ProofsSentence.OTHER_TRANSCRIPT.with();
            case TOTAL_DIFFERS -> ProofsSentence.TOTAL_NOT_COMMITTED.with();
            case RESERVES_NOT_PROVED -> ProofsSentence.RESERVES_NOT_PROVED.with();
        };
    }
}
