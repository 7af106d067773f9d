package org.ballast.approvals.application;

import java.util.OptionalLong;

/**
 * What a user has looked at when deciding.
 *
 * @param evidenceHash of the evidence that was shown; empty where the step does not bind to it
 * @param version of the case that was shown; absent where the caller does not keep it
 */
public record Seen(String evidenceHash, OptionalLong version) {

    /** Whatever stands there now. */
    public static final Seen LATEST = new Seen("", OptionalLong.empty());

    public static Seen version(long version) {
        return new Seen("", OptionalLong.of(version));
    }

    public static Seen evidence(String evidenceHash) {
        return new Seen(evidenceHash, OptionalLong.empty());
    }
}
