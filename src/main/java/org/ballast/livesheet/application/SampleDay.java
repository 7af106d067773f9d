package org.ballast.livesheet.application;

import java.util.List;

/** A day of prices of a sample company, which a server in demo mode can replay. */
public interface SampleDay {

    /** Code of the company whose sheet it moves. */
    String entity();

    /** Its ticks, those of one moment together, in their order and without a time: they are paid as they are replayed. */
    List<List<NewTick>> moments();
}
