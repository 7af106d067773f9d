package org.ballast.audit.domain;

import org.ballast.words.Sentence;

/** What is said of the trail where something is refused. */
public enum AuditSentence implements Sentence {
    REASON_TOO_LONG
}
