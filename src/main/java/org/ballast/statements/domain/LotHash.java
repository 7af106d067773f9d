package org.ballast.statements.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ballast.audit.domain.Sha256;
import org.ballast.documents.domain.CanonicalText;

/** SHA-256 over lots that come one after the other. */
public final class LotHash {

    private final MessageDigest digest = Sha256.digest();

    public void add(LotDisclosure lot) {
        digest.update(CanonicalText.of(lot).getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of what was added, which begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
