package org.ballast.proofs.offline;

import static org.ballast.proofs.offline.RefusedProofException.unless;

import java.math.BigInteger;
import java.text.Normalizer;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.words.Said;

/** Checks a certificate and a proof as texts in the format of {@code docs/proofs.md}, of either kind. */
public final class CheckFiles {

    /** No certificate and no proof comes near it. */
    public static final int MOST_CHARACTERS = 1 << 20;

    private static final String CERTIFICATE = "certificate";
    private static final String PROOF = "proof";

    private CheckFiles() {}

    /**
     * Whether the proof holds under the certificate; both are read as what they claim to be and trusted in nothing.
     *
     * @param own what the customer says himself; where he says nothing the proof's own figures are checked
     */
    public static ProofVerdict check(String certificate, String proof, OwnFigures own) {
        try {
            return new ProofVerdict(true, held(certificate, proof, own));
        } catch (RefusedProofException refused) {
            return new ProofVerdict(false, refused.said());
        }
    }

    private static Said held(String certificateText, String proofText, OwnFigures own) throws RefusedProofException {
        FileFields fields = read(certificateText, CERTIFICATE);
        FileFields proof = read(proofText, PROOF);
        CertificateFile certificate = CertificateFile.of(fields);
        unless(proof.text("format").equals(CertificateFile.FORMAT), ProofsSentence.OTHER_FORMAT.with(PROOF));
        String kind = proof.one("kind", CertificateFile.PLAIN, CertificateFile.HIDDEN);
        unless(kind.equals(certificate.kind()), ProofsSentence.OTHER_KIND.with());
        unless(proof.text("code").equals(certificate.code()), ProofsSentence.OTHER_CODE.with());
        AccountId account = proof.account("account");
        BigInteger balance = proof.natural("balance");
        if (own.account().isPresent()) {
            String said = Normalizer.normalize(own.account().get(), Normalizer.Form.NFC);
            unless(said.equals(account.text()), ProofsSentence.OTHER_ACCOUNT.with(account));
        }
        if (own.balance().isPresent()) {
            unless(own.balance().get().equals(balance), ProofsSentence.OTHER_BALANCE.with(balance));
        }
        if (certificate.isPlain()) {
            PlainCheck.check(certificate, proof, account, balance);
        } else {
            HiddenCheck.check(certificate, proof, account, balance);
        }
        return (own.areSaid() ? ProofsSentence.PROOF_HOLDS : ProofsSentence.PROOF_HOLDS_COMPARE)
                .with(account, balance, certificate.asset(), certificate.entity(), certificate.at());
    }

    private static FileFields read(String text, String file) throws RefusedProofException {
        unless(text.length() <= MOST_CHARACTERS, ProofsSentence.FILE_TOO_LARGE.with(file));
        return FileFields.of(text, file);
    }
}
