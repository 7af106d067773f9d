/**
 * Trees over the balances of customers, the proofs of single leaves, and their verifiers: nothing but {@code java.base} and the range
 * proofs.
 *
 * <h2>What is proved</h2>
 *
 * <p><b>Plain tree</b> ({@link org.ballast.proofs.domain.PlainTree}, accounting.md 13.1). Whoever checks his proof against the published
 * commitment knows: his balance, under his own id, is one of the numbers whose sum is the root's, no neighbour on his way is negative,
 * and no sum overflows. Two customers are never shown one leaf, since the id is in it.
 *
 * <p><b>Zero knowledge</b> ({@link org.ballast.proofs.domain.ZkTree}, 13.3, ZK-1). The same, with every sum hidden in a commitment: his
 * own commitment opens to his balance, the commitment of the root is the sum of his and of those of his neighbours, and each of the
 * neighbours hides a number in [0, 2^64), so that none takes anything away. With a height of at most 40 no sum reaches the order of the
 * group, so that nothing wraps around. Either the total is told and opens the root, or a range proof over the difference tells that the
 * committed reserves come to at least the total. He learns nothing but that: no other balance, no sum, and the number of accounts no
 * closer than to a power of two.
 *
 * <h2>Under which assumptions</h2>
 *
 * <ul>
 *   <li>SHA-256 has no collisions that anybody finds: a root fixes its leaves. That is all the plain tree rests on.
 *   <li>Discrete logarithms in ristretto255 are hard, and nobody knows one between the generators, which come out of hashes: then a
 *       commitment opens to one value, and a range proof is made by nobody who does not know a value in the range.
 *   <li>The transcript's hash (Keccak) behaves as a random function: challenges follow from the whole statement (the published root,
 *       the leaf's position, the account, bits, number and commitments) and from every message before them, so that no part is chosen
 *       afterwards and no proof serves another tree or customer.
 *   <li>Hiding rests on no assumption for commitments, and for padding, salts and blindings on HMAC-SHA-256 under the secret of the
 *       snapshot. Who has that secret reads every balance: it is made anew for each snapshot, kept as secrets are, and handed to an
 *       auditor alone. Nonces of range proofs come from it and from fresh randomness together; either alone keeps them secret.
 *   <li>No setup was made by anybody who would have to be trusted.
 * </ul>
 *
 * <h2>What is not proved (13.4)</h2>
 *
 * <ol>
 *   <li>That everybody is <i>included</i>: an account that nobody checks may be left out. The more check, the likelier it shows.
 *   <li>That everybody is shown the same root: compare it with the one that is published elsewhere.
 *   <li>That reserves are the company's <i>own and unencumbered</i>: assets can be borrowed for the instant.
 *   <li>Anything before or after the instant.
 *   <li>Debts in money and all that is not on a chain: it is not the balance sheet test of insolvency, nor an audit opinion.
 *   <li>How claims rank in law.
 *   <li>That accounts which owe were rightly left out of the tree: they are counted and listed apart.
 * </ol>
 *
 * <p>The plain tree tells each customer the sums of his neighbours and everybody the total; this one does not, at a price: a proof of
 * three kilobytes instead of one, and balances below 2^64, that is, in a unit that is not finer than needed.
 *
 * <p>Paths that secrets take have the same steps for all of them (see {@link org.ballast.rangeproofs}). What is not hidden by this code
 * is how much memory and time the whole takes, which tells the number of accounts to whoever runs the machine.
 */
@NullMarked
package org.ballast.proofs.domain;

import org.jspecify.annotations.NullMarked;
