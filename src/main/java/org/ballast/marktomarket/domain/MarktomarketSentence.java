package org.ballast.marktomarket.domain;

import org.ballast.words.Sentence;

/** What is said of mark-to-market where something is refused, and in entries. */
public enum MarktomarketSentence implements Sentence {
    NO_MARK,
    MARK_OF_ZERO,
    STALE_WITHOUT_INDEX,
    STALE_WITHOUT_VOLATILITY,
    EXPIRED_WITHOUT_INDEX,
    NO_ENTRY_INDEX,
    NO_CLOSE_INDEX,
    NO_CURRENCY,
    SEVERAL_UNPRICED,
    PERIOD_END_NOT_AFTER_START,
    UNDECIDED,
    LATER_PERIOD_POSTED,
    EVIDENCE_CHANGED,
    HELD_WITHOUT_WORDS,
    NARRATIVE_TOO_LONG,
    NO_PROPOSAL,
    NO_RUN,
    NOT_A_STATUS,
    NOT_A_KIND,
    UNDECIDED_IN_BOOK,
    CHECK_MEASURED,
    CHECK_UNDECIDED,
    CHECK_NOT_MEASURED,
    ENTRY_OF_LOSS,
    ENTRY_OF_GAIN,
    ENTRY_OF_SETTLEMENT
}
