package org.ballast.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 over the seals of rows of one event, one after the other. */
public final class SealsHash {

    private final MessageDigest digest = Sha256.digest();

    public void add(RowSeal seal) {
        digest.update(seal.canonical().getBytes(StandardCharsets.UTF_8));
    }

    public String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
