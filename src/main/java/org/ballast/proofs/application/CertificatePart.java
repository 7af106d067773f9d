package org.ballast.proofs.application;

import jakarta.json.JsonObjectBuilder;
import org.ballast.proofs.domain.BalanceProof;

/**
 * What a room adds to the certificate of a proof as it is published, such as the reserves. A certificate is told once and never
 * changes after: whatever a part says is what counted then.
 */
public interface CertificatePart {

    /**
     * Adds fields that nothing else adds; none where there is nothing to say.
     *
     * @param totalHidden whether neither liabilities nor reserves may be told
     */
    void tell(BalanceProof proof, boolean totalHidden, JsonObjectBuilder certificate);
}
