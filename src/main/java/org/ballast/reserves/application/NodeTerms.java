package org.ballast.reserves.application;

import java.net.URI;

/**
 * Where a node is.
 *
 * @param authorization value of that header, empty for none
 */
record NodeTerms(URI address, String authorization) {

    /** Without what may be a secret: keys of nodes stand in paths too. */
    @Override
    public String toString() {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
