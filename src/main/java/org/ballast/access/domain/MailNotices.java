package org.ballast.access.domain;

/** What mail a user gets about things that wait. */
public enum MailNotices {
    /** None. */
    NONE,
    /** What waits in one message, when something new is there and some time has passed. */
    BUNDLED
}
