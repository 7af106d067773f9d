package org.ballast.livesheet.application;

import java.time.Instant;

/** Something that ticks come from. It never blocks whoever looks after it. */
interface Feed {

    /** Is called once a second: begins, begins anew, or gives up what is silent, when it is time. */
    void look(Instant now);

    /** Ends it for good. */
    void close();
}
