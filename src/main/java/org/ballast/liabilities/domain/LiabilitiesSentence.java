package org.ballast.liabilities.domain;

import org.ballast.words.Sentence;

/** What is said of balances of customers where something is refused. */
public enum LiabilitiesSentence implements Sentence {
    ACCOUNT_TOO_LONG,
    ACCOUNT_TWICE,
    BALANCE_FORM,
    BALANCE_TOO_LARGE,
    SUM_TOO_LARGE,
    AT_IN_FUTURE,
    AT_TOO_EARLY,
    AT_TOO_FINE,
    RECORDED,
    NEEDS_REASON,
    REASON_TOO_LONG,
    NO_SNAPSHOT,
    NO_SUCH_SNAPSHOT,
    NO_ACCOUNT
}
