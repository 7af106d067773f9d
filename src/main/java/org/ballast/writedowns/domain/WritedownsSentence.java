package org.ballast.writedowns.domain;

import org.ballast.words.Sentence;

/** What is said of tests and write-downs where something is refused. */
public enum WritedownsSentence implements Sentence {
    NARRATIVE_TOO_LONG,
    EVIDENCE_CHANGED,
    OWN_DISPOSAL,
    NOT_WITHOUT_TEST,
    NO_PROPOSAL,
    PROPOSAL_CHANGED,
    NO_TEST_RUN,
    PERIOD_END_NOT_AFTER_START,
    GAP,
    GAPS,
    MANY_GAPS,
    NONE_RECORDED,
    HELD_BACK,
    NOT_CORRECTED,
    OVER_PERIOD_END,
    NOTHING_TESTED,
    BLOCKED,
    GAP_OF_ASSET,
    UNDECIDED,
    DISPOSAL_WAITS,
    SOLD_LOT_WOULD_LOSE,
    SOLD_LOT_WOULD_GAIN,
    LATER_PERIOD_POSTED,
    OTHER_MODEL_WITHIN,
    ADOPTION_FIRST,
    NO_POLICY,
    WAITS_NO_MORE,
    HAS_PROCEEDS,
    LEAVES_UNITS,
    HAS_PRICES,
    WHY_WITHOUT_TEST,
    REASON_TOO_LONG,
    COMMENT_TOO_LONG,
    NOT_A_STATUS,
    NO_EVIDENCE_NAMED,
    UNDECIDED_IN_BOOK
}
