package org.ballast.jobs.domain;

import org.ballast.words.Sentence;

/** What is said of jobs where something is refused. */
public enum JobsSentence implements Sentence {
    STOPPED,
    NO_JOB,
    HAS_ENDED,
    LINE_WRONG,
    FIELD_WRONG,
    INCIDENT,
    NOTHING_RECORDED
}
