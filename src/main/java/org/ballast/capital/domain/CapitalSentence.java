package org.ballast.capital.domain;

import org.ballast.words.Sentence;

/** What is said of capital where something is refused. */
public enum CapitalSentence implements Sentence {
    NO_RULES,
    NO_RULES_HELD,
    PDF_OR_XLSX,
    JURISDICTION_FORM,
    OUT_OF_BOUNDS,
    BELOW_ZERO,
    NOT_ABOVE_ZERO,
    NOT_IN_ORDER,
    NO_SUCH_ASSET,
    WEIGHT_MISSING,
    WEIGHT_OF_GROUP_2,
    NO_GROUP_2A,
    CRITERION_FAILED,
    CRITERIA_MOVED,
    NOT_ON_REGULATED_MARKET,
    WRITES_OFF_TOO_MUCH,
    ONE_KIND_OF_LOSS,
    PROPOSAL_OF_ANOTHER_BOOK,
    PROPOSAL_WAITS_NO_MORE,
    NO_KEY,
    BOOKS_CHANGED,
    NOT_HELD,
    NO_CLOSE_OF_THE_DAY,
    SAY_WHY
}
