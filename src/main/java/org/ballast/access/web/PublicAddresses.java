package org.ballast.access.web;

import java.util.Set;

/** What anybody may ask for without saying who he is, besides the sign-in page: how balance proofs are checked, and where
 * customers fetch theirs. */
final class PublicAddresses {

    private static final Set<String> FILES = Set.of("/verify.html", "/ballast-verify.jar", "/balanceproofs/own.xhtml");

    private PublicAddresses() {}

    /** @param path as the container dispatches it */
    static boolean contain(String path) {
        return FILES.contains(path);
    }
}
