package org.ballast.proofs.web;

import java.util.List;
import org.ballast.proofs.domain.PlainProof;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer takes along, in the format of {@code docs/proofs.md}. */
@Schema(name = "MerkleSumProof")
public record PlainProofJson(
        String format,
        @Schema(implementation = ProofKind.class) String kind,
        String code,
        String account,
        String balance,
        String salt,
        long index,
        List<SiblingJson> path) {

    static final String FORMAT = "ballast-por-1";

    /** A neighbour, and the side on which it stands. */
    @Schema(name = "MerkleSumSibling")
    public record SiblingJson(
            @Schema(implementation = Side.class) String side, String sum, String hash) {}

    public static PlainProofJson of(String code, PlainProof proof) {
        return new PlainProofJson(
                FORMAT,
                ProofKind.MERKLE_SUM.name(),
                code,
                proof.account().text(),
                proof.balance().toString(),
                proof.salt().hex(),
                proof.index(),
                proof.path().stream()
                        .map(sibling -> new SiblingJson(
                                sibling.side().name(),
                                sibling.sum().toString(),
                                sibling.hash().hex()))
                        .toList());
    }
}
