package org.ballast.words;

/**
 * One sentence that a room says: a constant of its enum, as {@code JournalSentence.NO_ENTRY}. The text stands in the bundle
 * of the room under {@code sentence.NO_ENTRY}, with {0}, {1} for what stands in it.
 *
 * <p>Some go after the name of a field: "is not a date such as 2024-12-31", without a full stop.
 */
public interface Sentence {

    /** The constant's name. */
    String name();

    /**
     * The sentence with what stands in it.
     *
     * @param arguments from {0} on, as many as the text has places for
     */
    default Said with(Object... arguments) {
        return Said.of(this, arguments);
    }
}
