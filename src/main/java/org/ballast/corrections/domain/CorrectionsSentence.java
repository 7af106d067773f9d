package org.ballast.corrections.domain;

import org.ballast.words.Sentence;

/** What is said of corrections where something is refused, and how their things are called. */
public enum CorrectionsSentence implements Sentence {
    NO_CORRECTION,
    NOT_A_KEY,
    NOT_OF_ENTITY,
    SAY_WHY,
    REASON_TOO_LONG,
    RESTS_ON_IT,
    CHAIN_CHANGED,
    NO_REPLACEMENT,
    NO_WAY_BACK,
    NOTHING_TO_UNDO,
    BOOK_TAKES_NONE,
    ACCOUNT_ENDED,
    WRITE_DOWN_NOT_POSTED,
    ADOPTION_OF_LOCKED_MONTH,
    POOLED_SINCE,
    DISPOSAL_UNDONE,
    DISPOSAL_WAITS,
    DISPOSAL_POOLED_SINCE,
    DISPOSAL_HANDED_OVER,
    LOT_UNDONE,
    LOT_POOLED_SINCE,
    LOT_HANDED_OVER,
    ENTRY_UNDONE,
    ENTRY_IS_MIRROR,
    ENTRY_OF_YEAR,
    ENTRY_OF_FEATURE,
    NAMED_LOSS,
    NAMED_REVERSAL,
    NAMED_REMEASUREMENT,
    NAMED_ADOPTION,
    NAMED_ENTRY,
    NAMED_DISPOSAL,
    NAMED_WAITING_DISPOSAL,
    NAMED_LOT,
    NAMED_LOT_OF_SEVERAL,
    NAMED_PRICE,
    ENTRIES_OF_DAY
}
