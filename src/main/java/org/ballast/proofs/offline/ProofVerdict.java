package org.ballast.proofs.offline;

import org.ballast.words.Said;

/**
 * What came of checking a proof.
 *
 * @param holds whether it holds
 * @param said what of, or why not
 */
public record ProofVerdict(boolean holds, Said said) {}
