package org.ballast.livesheet.web;

import java.io.IOException;

/** Whoever reads a stream of live sheets: a page, or a program. */
interface LiveReader {

    /**
     * Sends one message; it may take as long as the reader's line does.
     *
     * @throws IOException if the reader is gone
     */
    void send(String event, String data) throws IOException;

    /** Ends the stream, also where it has ended. */
    void close();
}
