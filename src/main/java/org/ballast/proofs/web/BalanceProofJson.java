package org.ballast.proofs.web;

import java.time.Instant;
import java.util.Optional;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.ProofStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A balance proof for those who are signed in; sums are whole numbers of the smallest unit, as texts. */
@Schema(name = "BalanceProof")
public record BalanceProofJson(
        String code,
        @Schema(implementation = ProofKind.class) String kind,
        @Schema(implementation = ProofStatus.class) String status,
        String asset,
        Instant at,
        int accounts,
        String total,
        int negativeAccounts,
        String negativeTotal,
        int height,
        String rootHash,
        @Nullable String rootSum,
        @Nullable String rootCommitment,
        String commitment,
        String madeBy,
        Instant madeAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String certificateHash) {

    public static BalanceProofJson of(BalanceProof proof) {
        Optional<BalanceProof.Publication> published = proof.publication();
        String total = proof.total().toString();
        return new BalanceProofJson(
                proof.code(),
                proof.kind().name(),
                proof.status().name(),
                proof.asset(),
                proof.at(),
                proof.accounts(),
                total,
                proof.negativeAccounts(),
                proof.negativeTotal().toString(),
                proof.height(),
                proof.rootHash().hex(),
                proof.isHidden() ? null : total,
                proof.hidden().map(hidden -> hidden.rootCommitment().hex()).orElse(null),
                proof.commitment().hex(),
                proof.madeBy(),
                proof.madeAt(),
                published.map(BalanceProof.Publication::by).orElse(null),
                published.map(BalanceProof.Publication::at).orElse(null),
                published.map(BalanceProof.Publication::certificateHash).orElse(null));
    }
}
