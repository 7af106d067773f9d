package org.ballast.venuecash.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What an account holds at its venue beside what the ledger says of it, in the currency of the book, and why the two differ.
 *
 * @param venue the venue's own settled cash, and of a coin what it is worth; empty where the venue has said nothing
 * @param ledger what stands on the deposits at venues of this account
 * @param reasons what makes the difference, line by line; zero ones are left out
 */
public record CashAgreement(AccountCash cash, Optional<Money> venue, Money ledger, Map<Reason, Money> reasons) {

    /** Why cash at a venue and in the ledger differ. */
    public enum Reason {
        /** Deposits and withdrawals that are to be posted. */
        BANK_TO_POST,

        /** Fees that are to be posted. */
        FEES_TO_POST,

        /** Funding that is to be posted. */
        FUNDING_TO_POST,

        /** Results that no recorded position gave, to be posted. */
        RESULT_TO_POST,

        /** Collateral that was posted and that no deposit of the venue shows. */
        COLLATERAL_UNSEEN,

        /** What the venue settled while contracts are open or marks are to be posted: the value of the contracts holds it. */
        SETTLED_AHEAD,

        /** What mark-to-market posted of premiums and closes while the venue told of no result. */
        RESULTS_UNTOLD,

        /** Movements that no kind names: they are entered as a journal. */
        OTHER_MOVEMENTS,

        /** Coins that came and went as lots. */
        COINS_AS_LOTS,

        /** What moved after the venue spoke. */
        SINCE_VENUE_SPOKE,

        /** What is left: rates, or something that nobody recorded. */
        UNEXPLAINED
    }

    /**
     * @param sinceSpoken what moved after the venue spoke and before the end
     */
    public static CashAgreement of(AccountCash cash, Optional<Money> venue, Money sinceSpoken) {
        CashParts missing = cash.missing();
        Map<Reason, Money> reasons = new EnumMap<>(Reason.class);
        put(reasons, Reason.BANK_TO_POST, missing.of(CashPart.BANK));
        put(reasons, Reason.FEES_TO_POST, missing.of(CashPart.FEES));
        put(reasons, Reason.FUNDING_TO_POST, missing.of(CashPart.FUNDING));
        put(reasons, Reason.RESULT_TO_POST, missing.of(CashPart.UNCOVERED));
        put(reasons, Reason.COLLATERAL_UNSEEN, cash.unseen().negated());
        put(
                reasons,
                cash.tellsResults() ? Reason.SETTLED_AHEAD : Reason.RESULTS_UNTOLD,
                cash.settledByVenue().minus(cash.marked()).minus(cash.wanted().of(CashPart.UNCOVERED)));
        put(reasons, Reason.OTHER_MOVEMENTS, cash.other());
        if (cash.isInCoin()) {
            put(reasons, Reason.COINS_AS_LOTS, cash.lots());
        }
        put(reasons, Reason.SINCE_VENUE_SPOKE, sinceSpoken.negated());
        Money ledger = cash.inLedger();
        venue.ifPresent(said -> put(
                reasons, Reason.UNEXPLAINED, said.minus(ledger).minus(Money.sum(reasons.values(), cash.currency()))));
        return new CashAgreement(cash, venue, ledger, reasons);
    }

    private static void put(Map<Reason, Money> reasons, Reason reason, Money amount) {
        if (!amount.isZero()) {
            reasons.put(reason, amount);
        }
    }

    /** What the venue says less what the ledger says; empty where the venue has said nothing. */
    public Optional<Money> difference() {
        return venue.map(said -> said.minus(ledger));
    }

    /** Whether all of the difference has its reason. */
    public boolean isExplained() {
        return !reasons.containsKey(Reason.UNEXPLAINED);
    }
}
