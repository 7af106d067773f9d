package org.ballast.livesheet.domain;

/**
 * What became of ticks that came in.
 *
 * @param taken those that count
 * @param late those that were paid before the newest one that was there: dropped
 */
public record TickCounts(long taken, long late) {

    public static final TickCounts NONE = new TickCounts(0, 0);

    public TickCounts plus(TickCounts other) {
        return new TickCounts(taken + other.taken, late + other.late);
    }
}
