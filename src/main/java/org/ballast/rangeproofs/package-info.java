/**
 * Proofs that committed numbers lie in [0, 2^n) without telling them: Bulletproofs on ristretto255 in the wire format of dalek's
 * crate, with a Merlin transcript. It knows numbers and bytes alone, no book, no customer, and rests on java.base and on the curve of
 * {@code cafe.cryptography}, which nobody else uses.
 *
 * <ul>
 *   <li>{@link org.ballast.rangeproofs.Commitment} to a value under a {@link org.ballast.rangeproofs.Blinding}, decoded canonically;
 *   <li>{@link org.ballast.rangeproofs.Transcript}, what prover and verifier said so far, from which each challenge follows;
 *   <li>{@link org.ballast.rangeproofs.RangeProofs}, which proves and verifies; {@link org.ballast.rangeproofs.RangeProofBatch} for many
 *       at once;
 *   <li>{@link org.ballast.rangeproofs.Hkdf}, keys and blindings that follow from one secret.
 * </ul>
 *
 * Assumed is that discrete logarithms in ristretto255 are hard and that the transcript's hash behaves as a random one. What is secret
 * (values, blindings, nonces) goes through paths whose steps depend on lengths alone; what is named {@code Vartime} sees only what the
 * proof tells anyway.
 */
@NullMarked
package org.ballast.rangeproofs;

import org.jspecify.annotations.NullMarked;
