package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.access.application.CurrentUser;

/** How the feed of ticks stands, for everyone who may read. */
@ApplicationScoped
public class ReadFeed {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ListenToFeed feed;

    /** That of the server that is asked. */
    public FeedState now() {
        currentUser.requireSignedIn();
        return feed.state();
    }
}
