package org.ballast.access.web;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What anybody may ask for without saying who he is, besides the sign-in page: certificates, how balance proofs are checked, and
 * where customers fetch theirs.
 */
final class PublicAddresses {

    private static final Set<String> FILES = Set.of(
            "/verify.html",
            "/ballast-verify.jar",
            "/balanceproofs/own.xhtml",
            "/proofs/certificate.xhtml",
            "/proofs/certificate");
    private static final Pattern CERTIFICATE = Pattern.compile("/proofs/[0-9A-Za-z]{10}");

    private PublicAddresses() {}

    /** @param path as the container dispatches it */
    static boolean contain(String path) {
        return FILES.contains(path) || CERTIFICATE.matcher(path).matches();
    }
}
