package org.ballast.control.domain;

import org.ballast.words.Sentence;

/** What the portal says about speed and control, told in {@code messages/control.properties}. */
public enum ControlSentence implements Sentence {
    MONTHS,
    BOUNDS_IN,
    BOUNDS_ASCEND
}
