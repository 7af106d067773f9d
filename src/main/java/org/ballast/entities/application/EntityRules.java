package org.ballast.entities.application;

import java.util.Currency;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.refusals.Refusal;

/** Rules of fields that several requests have. */
final class EntityRules {

    static final String CODE = "^[A-Z0-9][A-Z0-9._-]{0,31}$";
    static final String WALLET_CODE = "^[^\\s,](?:[^,\\x00-\\x1F\\x7F]{0,62}[^\\s,])?$";
    static final int LONGEST_CODE = 32;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 1_000;
    static final int LONGEST_ZONE = 64;

    private EntityRules() {}

    /**
     * A currency that books can be kept in.
     *
     * @throws Refusal INVALID_INPUT for one without coins, as XAU
     */
    static Currency currency(Currency functional) {
        if (functional.getDefaultFractionDigits() < 0) {
            throw Refusal.ofField(
                    "functionalCurrency", functional.getCurrencyCode(), EntitiesSentence.NOT_A_CURRENCY_OF_BOOKS);
        }
        return functional;
    }
}
