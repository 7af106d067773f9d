package org.ballast.proofs.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A certificate as it was published, read back from its text: what paper and page show is what programs check. Amounts are whole
 * smallest units unless they say otherwise.
 *
 * @param accounts in the tree; a tree of commitments does not tell
 * @param total what customers are owed in all; empty where it is hidden
 * @param covered whether it is proved, with both hidden, that reserves come to what is owed
 * @param ledger what the books say; empty where the total is hidden
 * @param rootCommitment of a tree of commitments alone
 * @param negativeAccounts that are left out, as they owe
 * @param verifierPage SHA-256 of the page that checks proofs, where the portal has one
 */
public record PublishedCertificate(
        String code,
        ProofKind kind,
        String entity,
        String asset,
        int decimals,
        Instant at,
        OptionalInt accounts,
        int height,
        String rootHash,
        Optional<String> rootCommitment,
        String commitment,
        Optional<BigInteger> total,
        Optional<CertifiedReserves> reserves,
        boolean covered,
        Optional<CertifiedLedger> ledger,
        int negativeAccounts,
        BigInteger negativeTotal,
        Optional<BoundStatement> statement,
        Optional<String> verifierPage,
        String publicKey,
        String signature,
        Optional<Earlier> previous,
        List<String> notProved) {

    /**
     * The balance sheet of the same day.
     *
     * @param evidenceHash that is printed on it
     */
    public record BoundStatement(String evidenceHash, LocalDate asOf) {}

    /** The certificate of the same entity before this one. */
    public record Earlier(String code, String commitment) {}

    /**
     * What the books say, in their currency.
     *
     * @param account numbers of the accounts
     * @param difference what customers are owed more; empty while an asset has no price
     */
    public record CertifiedLedger(
            String account, BigDecimal balance, String currency, Optional<BigDecimal> difference) {}

    /** An amount of the smallest unit in units of the asset. */
    public BigDecimal units(BigInteger smallest) {
        return new BigDecimal(smallest, decimals);
    }
}
