package org.ballast.access.persistence;

import org.ballast.access.domain.SecondFactor;

/**
 * A second factor with its secret.
 *
 * @param sealedSecret encrypted
 */
public record StoredFactor(SecondFactor factor, String sealedSecret) {

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "StoredFactor " + factor;
    }
}
