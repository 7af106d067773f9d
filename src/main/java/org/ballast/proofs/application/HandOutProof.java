package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.StrangerTries;
import org.ballast.audit.application.AuditTrail;
import org.ballast.liabilities.domain.AccountHash;
import org.ballast.proofs.application.ProveAccount.AccountProof;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.CustomerCode;
import org.ballast.proofs.persistence.CustomerCodes;
import org.ballast.refusals.Refusal;

/**
 * Hands a proof to the customer whose account it is of, who does not sign in but has a one-time code. Whether the account exists,
 * the code is another's, was used or ran out: the answer is the same no.
 */
@ApplicationScoped
@Transactional
public class HandOutProof {

    @Inject
    private PublishedProofs publishedProofs;

    @Inject
    private ProveAccount proveAccount;

    @Inject
    private CustomerCodes codes;

    @Inject
    private StrangerTries tries;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Uses the code up.
     *
     * @param ip where the customer comes from
     * @return the proof; empty if account and code do not belong together, now
     * @throws Refusal NOT_FOUND if there is no such published proof; TOO_MANY_ATTEMPTS
     */
    public Optional<AccountProof> to(String proofCode, String account, String code, String ip) {
        BalanceProof proof = publishedProofs.published(proofCode);
        String name = "balance proof " + proofCode + " " + account;
        tries.require(name, ip);
        OptionalLong found = usable(proof, account, CustomerCode.typed(code));
        if (found.isEmpty()) {
            tries.wrong(name, ip);
            auditTrail.recordOfStranger(ip, "CUSTOMER_CODE_REFUSED", "BALANCE_PROOF", proofCode);
            return Optional.empty();
        }
        AccountProof proven = proveAccount.of(proof, new AccountId(account).text());
        codes.use(found.getAsLong(), clock.instant());
        auditTrail.recordOfStranger(ip, "CUSTOMER_PROOF_FETCHED", "BALANCE_PROOF", proofCode);
        return Optional.of(proven);
    }

    private OptionalLong usable(BalanceProof proof, String account, CustomerCode code) {
        try {
            String hash = AccountHash.of(new AccountId(account).text()).hex();
            return codes.usable(proof.id(), hash, code.hash(), clock.instant());
        } catch (IllegalArgumentException noAccount) {
            return OptionalLong.empty();
        }
    }
}
