package org.ballast.planning.domain;

import org.ballast.words.Sentence;

/** What is said of plans where something is refused. */
public enum PlanningSentence implements Sentence {
    NO_CLASSES,
    SAME_NAME,
    NOT_IN_THE_BOOKS,
    NOTHING_TO_PLAN_WITH,
    MOST_BELOW_LEAST,
    NOT_SO_MANY,
    NOT_SQUARE,
    NOT_SYMMETRIC,
    NOT_SEMIDEFINITE,
    FEWER_DIGITS,
    NAME_TAKEN,
    NO_PLAN,
    NOT_SO_MANY_PLANS,
    MANY_SEARCHES
}
