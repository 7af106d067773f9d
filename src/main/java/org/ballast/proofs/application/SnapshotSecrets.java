package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.ballast.access.application.SealedSecrets;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The secrets from which the salts of trees come: a new one each time, in the database only encrypted. */
@ApplicationScoped
class SnapshotSecrets {

    private static final String PURPOSE = "secrets of balance proofs";
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH_OF_CODE = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private SealedSecrets sealed;

    @Inject
    private BalanceProofs proofs;

    Digest fresh() {
        byte[] secret = new byte[Digest.BYTES];
        random.nextBytes(secret);
        return Digest.of(secret);
    }

    /** By which a proof is found: Crockford's base 32, without letters that look alike. */
    String code() {
        StringBuilder code = new StringBuilder(LENGTH_OF_CODE);
        for (int at = 0; at < LENGTH_OF_CODE; at++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** For the database; it serves the proof of that code alone. */
    String seal(String code, Digest secret) {
        return sealed.seal(PURPOSE, code, secret.hex());
    }

    /**
     * @throws Refusal EVIDENCE_CHANGED if it was sealed under a key that the portal does not have any more
     */
    Digest of(BalanceProof proof) {
        return sealed.open(PURPOSE, proof.code(), proofs.sealedSecret(proof.id()))
                .flatMap(Digest::parse)
                .orElseThrow(() ->
                        new Refusal(RefusalCode.EVIDENCE_CHANGED, ProofsSentence.SECRET_CANNOT_BE_READ, proof.code()));
    }
}
