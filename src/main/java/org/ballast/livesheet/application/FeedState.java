package org.ballast.livesheet.application;

import java.time.Instant;
import java.util.Optional;

/**
 * How the feed of this server stands.
 *
 * @param address where it is, without path; empty while none is set
 * @param connected whether the last thing that was heard of it was no failure
 * @param heardAt when ticks came last
 * @param failures how often it failed in a row
 * @param refused messages that were no ticks, or had one that is wrong, since the server started
 * @param lastFailure why it failed last, or what was wrong with the last message that was refused; empty where nothing was
 */
public record FeedState(
        String address, boolean connected, Optional<Instant> heardAt, int failures, long refused, String lastFailure) {

    public boolean isSet() {
        return !address.isEmpty();
    }
}
