package org.ballast.verification.domain;

import org.ballast.words.Sentence;

/** What is said of verifications where something is refused. */
public enum VerificationSentence implements Sentence {
    NO_VERIFICATION
}
