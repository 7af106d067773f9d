package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/**
 * A tree over the balances of a snapshot, known by its root.
 *
 * @param id surrogate key
 * @param code by which everybody finds it
 * @param entity code of the entity
 * @param asset symbol
 * @param decimals of the asset's smallest unit
 * @param snapshotId of the balances
 * @param at the instant of the balances
 * @param accounts that the tree holds
 * @param total what they come to, in the smallest unit
 * @param negativeAccounts that are left out, as they owe
 * @param negativeTotal what these come to, zero or below
 * @param hidden what a tree of commitments has besides
 * @param commitment what is signed and published
 * @param publication empty until another person published it
 */
public record BalanceProof(
        long id,
        String code,
        ProofKind kind,
        long entityId,
        String entity,
        String asset,
        int decimals,
        long snapshotId,
        Instant at,
        int accounts,
        BigInteger total,
        int negativeAccounts,
        BigInteger negativeTotal,
        int height,
        Digest rootHash,
        Optional<Hidden> hidden,
        Digest commitment,
        String madeBy,
        Instant madeAt,
        Optional<Publication> publication) {

    /**
     * What a tree of commitments has besides its hash.
     *
     * @param rootCommitment of the root, an encoded point
     * @param totalBlinding the scalar by which the root opens to the total
     */
    public record Hidden(Digest rootCommitment, Digest totalBlinding) {}

    /**
     * That everybody may read it.
     *
     * @param certificateHash SHA-256 of the certificate
     */
    public record Publication(String by, Instant at, String certificateHash) {}

    public ProofStatus status() {
        return publication.isPresent() ? ProofStatus.PUBLISHED : ProofStatus.MADE;
    }

    public boolean isHidden() {
        return kind == ProofKind.ZERO_KNOWLEDGE;
    }

    /** Of a tree of commitments. */
    public ZkRoot zkRoot() {
        return new ZkRoot(asset, at.toEpochMilli(), height, hidden.orElseThrow().rootCommitment(), rootHash);
    }
}
