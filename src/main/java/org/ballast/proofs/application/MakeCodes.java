package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.liabilities.domain.AccountHash;
import org.ballast.liabilities.persistence.Snapshots;
import org.ballast.pages.application.RequestRules;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.CodeSet;
import org.ballast.proofs.domain.CustomerCode;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.persistence.CustomerCodes;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * One-time codes with which customers fetch their proofs without signing in. They are made in sets and seen once, in the file that
 * comes of it: the portal keeps only hashes.
 */
@ApplicationScoped
@Transactional
public class MakeCodes {

    /** So many at once; further ones are made for accounts by name. */
    public static final int MOST = 200_000;

    private static final int SETS_SHOWN = 50;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private Snapshots snapshots;

    @Inject
    private CustomerCodes codes;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Makes a set.
     *
     * @return the codes, for whoever hands them out
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT, ILLEGAL_TRANSITION if the proof is not published
     */
    public MadeCodes make(String entityCode, String proofCode, NewCodes wanted) {
        currentUser.require(Role.PREPARER);
        rules.of(wanted).requireAllRight();
        BalanceProof proof = readProofs.of(entityCode, proofCode);
        if (proof.publication().isEmpty()) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, ProofsSentence.NOT_PUBLISHED, proofCode);
        }
        Instant now = clock.instant();
        Instant expiresAt = now.plus(Duration.ofDays(wanted.days()));
        Map<String, CustomerCode> made = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String account : accounts(proof, wanted)) {
            CustomerCode code = CustomerCode.random(random);
            made.put(account, code);
            hashes.put(AccountHash.of(account).hex(), code.hash());
        }
        codes.add(proof.id(), hashes, currentUser.name(), now, expiresAt);
        auditTrail.record(
                "CUSTOMER_CODES_MADE",
                "BALANCE_PROOF",
                proofCode,
                "",
                Sha256.hex(String.join("\n", hashes.values())),
                "");
        return new MadeCodes(made, expiresAt);
    }

    /** Sets that were made for a proof, the newest first. */
    public List<CodeSet> sets(BalanceProof proof) {
        currentUser.requireSignedIn();
        return codes.sets(proof.id(), SETS_SHOWN);
    }

    private Set<String> accounts(BalanceProof proof, NewCodes wanted) {
        List<String> all = new ArrayList<>();
        snapshots.eachLiability(proof.snapshotId(), (account, balance) -> all.add(account));
        Set<String> known = new LinkedHashSet<>(all);
        Set<String> chosen = wanted.named().isEmpty() ? known : new LinkedHashSet<>(wanted.named());
        chosen.stream().filter(account -> !known.contains(account)).findFirst().ifPresent(unknown -> {
            throw Refusal.ofField(RefusalCode.INVALID_INPUT, "accounts", unknown, ProofsSentence.NO_ACCOUNT, unknown);
        });
        if (chosen.size() > MOST) {
            throw Refusal.ofField(RefusalCode.INVALID_INPUT, "accounts", "", ProofsSentence.TOO_MANY_CODES, MOST);
        }
        return chosen;
    }
}
