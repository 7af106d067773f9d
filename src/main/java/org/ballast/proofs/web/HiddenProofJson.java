package org.ballast.proofs.web;

import java.util.List;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.Side;
import org.ballast.proofs.domain.ZkProof;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer takes along from a tree of commitments, in the format of {@code docs/proofs.md}. */
@Schema(name = "ZeroKnowledgeProof")
public record HiddenProofJson(
        String format,
        @Schema(implementation = ProofKind.class) String kind,
        String code,
        String account,
        String balance,
        String salt,
        String blinding,
        long index,
        List<NeighbourJson> path,
        List<RangeProofJson> rangeProofs,
        List<MessageJson> transcript) {

    /** A neighbour, and the side on which it stands. */
    @Schema(name = "ZeroKnowledgeSibling")
    public record NeighbourJson(
            @Schema(implementation = Side.class) String side, String commitment, String hash) {}

    /** That some neighbours hide no negative value. */
    @Schema(name = "RangeProof")
    public record RangeProofJson(int bits, List<String> commitments, String proof) {}

    /** A message of Merlin. */
    @Schema(name = "TranscriptMessage")
    public record MessageJson(String label, String message) {}

    public static HiddenProofJson of(String code, ZkProof proof) {
        return new HiddenProofJson(
                PlainProofJson.FORMAT,
                ProofKind.ZERO_KNOWLEDGE.name(),
                code,
                proof.account().text(),
                proof.balance().toString(),
                proof.salt().hex(),
                proof.blinding().hex(),
                proof.index(),
                proof.path().stream()
                        .map(sibling -> new NeighbourJson(
                                sibling.side().name(),
                                sibling.commitment().hex(),
                                sibling.hash().hex()))
                        .toList(),
                proof.rangeProofs().stream()
                        .map(each -> new RangeProofJson(
                                each.bits(),
                                each.commitments().stream().map(Digest::hex).toList(),
                                each.proof()))
                        .toList(),
                proof.transcript().stream()
                        .map(each -> new MessageJson(each.label(), each.message()))
                        .toList());
    }
}
