package org.ballast.planning.domain;

/** What an allocation makes as large as possible (accounting.md §10.1). */
public enum Objective {
    /** What the assets earn less what funding costs. */
    RETURN,
    /** The same for each unit of the capital that the risk weights require. */
    RETURN_ON_CAPITAL
}
