package org.ballast.trading.domain;

/**
 * A mark as a line of a file says it.
 *
 * @param line line in the file, header = 1
 */
public record QuotedMark(long line, Mark mark) {

    /** Whether a recorded one says the same; who said so is no difference. */
    public boolean saysTheSameAs(Mark recorded) {
        return mark.mark().compareTo(recorded.mark()) == 0
                && mark.index().compareTo(recorded.index()) == 0
                && SameNumber.of(mark.iv(), recorded.iv())
                && SameNumber.of(mark.underlying(), recorded.underlying())
                && SameNumber.of(mark.openInterest(), recorded.openInterest());
    }
}
