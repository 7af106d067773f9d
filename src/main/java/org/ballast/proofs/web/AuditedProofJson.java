package org.ballast.proofs.web;

import org.ballast.proofs.domain.AuditedProof;
import org.ballast.proofs.domain.ProofRefusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of building a tree again.
 *
 * @param reason why it does not hold, null where it does
 * @param customers whose proofs, made ahead, were verified with it
 */
@Schema(name = "AuditedProof")
public record AuditedProofJson(
        boolean holds,

        @Schema(implementation = ProofRefusal.class) @Nullable
        String reason,

        int accounts,
        int customers) {

    static AuditedProofJson of(AuditedProof found) {
        return new AuditedProofJson(
                found.holds(), found.refusal().map(Enum::name).orElse(null), found.accounts(), found.customers());
    }
}
