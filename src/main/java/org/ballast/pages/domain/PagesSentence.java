package org.ballast.pages.domain;

import org.ballast.words.Sentence;

/** What is said of fields and lists that came in where something is refused. */
public enum PagesSentence implements Sentence {
    MISSING,
    NOT_AN_AMOUNT,
    NOTHING_WITH_KEY,
    MORE_CHARACTERS,
    NOT_A_PART_OF_NUMBERS,
    NOT_A_PART,
    FIELDS_WRONG,
    LIMIT,
    PERIOD_ENDS_EARLY,
    NONE_OF,
    NOT_A_WHOLE_NUMBER,
    FIELD_WRONG,
    NOT_OF_THIS_LIST
}
