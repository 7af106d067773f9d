package org.ballast.prices.domain;

/** Why a bar was held back when it came in. */
public enum HeldFor {
    /** Its low or high is more than 50 % away from both its open and its close. */
    OUTLIER,
    /** More than 50 % lie between one close and the next open: it may be a redenomination. */
    JUMP,
    /** It took a second person's approval before it came in force. */
    APPROVAL
}
