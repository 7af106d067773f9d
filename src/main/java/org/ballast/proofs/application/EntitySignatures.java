package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.ballast.access.application.KeySource;
import org.ballast.proofs.domain.Digest;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs certificates in the name of an entity: Ed25519 (RFC 8032) under a key of its own, which follows from the portal's. */
@ApplicationScoped
class EntitySignatures {

    private static final String PURPOSE = "signatures of balance proofs of ";

    @Inject
    private KeySource keys;

    /** Public key and signature, hexadecimal. */
    record Signed(String publicKey, String signature) {}

    Signed sign(String entity, Digest commitment) {
        Ed25519PrivateKeyParameters key =
                new Ed25519PrivateKeyParameters(keys.keysFor(PURPOSE + entity).getFirst(), 0);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        byte[] message = commitment.bytes();
        signer.update(message, 0, message.length);
        HexFormat hex = HexFormat.of();
        return new Signed(
                hex.formatHex(key.generatePublicKey().getEncoded()), hex.formatHex(signer.generateSignature()));
    }
}
