package org.ballast.journal.application;

import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.refusals.Refusal;

/** What a contribution must be, one rule a field, so that whoever reads one tells of all fields at once. */
public final class ContributionRules {

    static final int LONGEST_REFERENCE = 64;

    private ContributionRules() {}

    /**
     * @throws Refusal INVALID_INPUT if it is not more than zero
     */
    public static Money amount(Money amount) {
        if (!amount.isPositive()) {
            throw Refusal.ofField("amount", amount.amount().toPlainString(), JournalSentence.CONTRIBUTION_NOT_POSITIVE);
        }
        return amount;
    }

    /**
     * @throws Refusal INVALID_INPUT if there is none, or it is too long
     */
    public static String reference(String reference) {
        if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw Refusal.ofField("reference", reference, JournalSentence.REFERENCE_LENGTH, LONGEST_REFERENCE);
        }
        return reference;
    }

    /**
     * @throws Refusal INVALID_INPUT if the books are kept in another one
     */
    static Currency currency(ReportingEntity owner, Currency currency) {
        if (!currency.equals(owner.functionalCurrency())) {
            throw Refusal.ofField(
                    "currency",
                    currency.getCurrencyCode(),
                    JournalSentence.BOOKS_IN_CURRENCY,
                    owner.functionalCurrency().getCurrencyCode());
        }
        return currency;
    }
}
