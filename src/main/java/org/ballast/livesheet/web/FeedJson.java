package org.ballast.livesheet.web;

import java.time.Instant;
import org.ballast.livesheet.application.FeedState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the feed of ticks stands, for programs. */
@Schema(name = "Feed")
public record FeedJson(
        boolean set,
        String address,
        boolean connected,
        @Nullable Instant heardAt,
        int failures,
        long refused,
        String lastFailure) {

    static FeedJson of(FeedState state) {
        return new FeedJson(
                state.isSet(),
                state.address(),
                state.connected(),
                state.heardAt().orElse(null),
                state.failures(),
                state.refused(),
                state.lastFailure());
    }
}
