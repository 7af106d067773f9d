package org.ballast.livesheet.application;

/** Who is told what comes of a feed. */
interface FeedListener {

    /** A whole answer or message. */
    void message(String text);

    /** A connection is open, or an answer came. */
    void connected();

    /**
     * It failed, and is tried again after a while.
     *
     * @param failures how often in a row
     * @param why in short
     */
    void failed(int failures, String why);
}
