package org.ballast.proofs.offline;

import static org.ballast.proofs.offline.RefusedProofException.unless;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ProofsSentence;

/**
 * What the certificate says of itself, read and checked as far as both kinds have it: its instant, the key's signature, and
 * that nobody is called solvent who shows less than he owes.
 *
 * @param total liabilities in the smallest unit; empty where they are hidden
 */
record CertificateFile(
        FileFields fields,
        String kind,
        String code,
        String entity,
        String asset,
        String at,
        long epochMillis,
        int height,
        Digest rootHash,
        Digest commitment,
        Optional<BigInteger> total) {

    static final String FORMAT = "ballast-por-1";
    static final String PLAIN = "MERKLE_SUM";
    static final String HIDDEN = "ZERO_KNOWLEDGE";
    private static final int HIGHEST = 40;
    private static final byte[] ED25519_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    static CertificateFile of(FileFields fields) throws RefusedProofException {
        unless(fields.text("format").equals(FORMAT), ProofsSentence.OTHER_FORMAT.with(fields.file()));
        String kind = fields.one("kind", PLAIN, HIDDEN);
        boolean plain = kind.equals(PLAIN);
        long height = fields.count("height");
        unless(height <= HIGHEST, ProofsSentence.WRONG_HEIGHT.with());
        Optional<BigInteger> total = plain
                ? Optional.of(fields.natural("rootSum"))
                : fields.has("total") ? Optional.of(fields.natural("total")) : Optional.empty();
        fields.count("decimals");
        CertificateFile certificate = new CertificateFile(
                fields,
                kind,
                fields.text("code"),
                fields.text("entity"),
                fields.text("asset"),
                fields.text("at"),
                fields.count("epochMillis"),
                (int) height,
                fields.digest("rootHash"),
                fields.digest("commitment"),
                total);
        unless(certificate.isOfOneInstant(), ProofsSentence.OTHER_INSTANT.with());
        unless(certificate.isSigned(), ProofsSentence.NOT_SIGNED.with());
        unless(certificate.isNotOverstated(), ProofsSentence.NOT_SOLVENT.with());
        return certificate;
    }

    boolean isPlain() {
        return kind.equals(PLAIN);
    }

    private boolean isOfOneInstant() {
        try {
            return at.endsWith("Z") && Instant.parse(at).equals(Instant.ofEpochMilli(epochMillis));
        } catch (DateTimeException none) {
            return false;
        }
    }

    private boolean isSigned() throws RefusedProofException {
        byte[] key = fields.hex("publicKey", 32);
        byte[] signed = fields.hex("signature", 64);
        byte[] encoded = new byte[ED25519_KEY.length + key.length];
        System.arraycopy(ED25519_KEY, 0, encoded, 0, ED25519_KEY.length);
        System.arraycopy(key, 0, encoded, ED25519_KEY.length, key.length);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(commitment.bytes());
            return signature.verify(signed);
        } catch (GeneralSecurityException noKeyOrSignature) {
            return false;
        }
    }

    private boolean isNotOverstated() throws RefusedProofException {
        if (!fields.has("reserves")) {
            return true;
        }
        FileFields reserves = fields.inner("reserves");
        BigInteger stated = reserves.natural("total");
        return !reserves.truth("solvent")
                || total.map(owed -> stated.compareTo(owed) >= 0).orElseGet(() -> fields.has("reservesProof"));
    }
}
