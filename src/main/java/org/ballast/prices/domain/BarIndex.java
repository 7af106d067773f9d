package org.ballast.prices.domain;

import java.time.Instant;
import java.util.Arrays;

/**
 * Which bars of one series are known, by their opening: the key of the recorded one and the line of the file that named it.
 * Open addressing in plain arrays, since a file can hold a million bars and all of them are remembered until its end.
 */
public final class BarIndex {

    private static final long EMPTY = Long.MIN_VALUE;

    private long[] openings = new long[1_024];
    private long[] ids = new long[1_024];
    private int[] lines = new int[1_024];
    private int size;

    public BarIndex() {
        Arrays.fill(openings, EMPTY);
    }

    /** Notes a recorded bar. */
    public void recorded(Instant opensAt, long id) {
        int slot = slot(opensAt);
        ids[slot] = id;
    }

    /** The key of the recorded bar, 0 where there is none. */
    public long idOf(Instant opensAt) {
        int slot = slot(opensAt);
        return ids[slot];
    }

    /** Notes the line that names the bar; the line that named it before, 0 for the first time. */
    public int named(Instant opensAt, int line) {
        int slot = slot(opensAt);
        int before = lines[slot];
        if (before == 0) {
            lines[slot] = line;
        }
        return before;
    }

    private int slot(Instant opensAt) {
        long micros = opensAt.getEpochSecond() * 1_000_000L + opensAt.getNano() / 1_000;
        int slot = find(micros);
        if (openings[slot] == EMPTY) {
            if (size * 2 >= openings.length) {
                grow();
                slot = find(micros);
            }
            openings[slot] = micros;
            size++;
        }
        return slot;
    }

    private int find(long micros) {
        int mask = openings.length - 1;
        long spread = micros * 0x9E3779B97F4A7C15L;
        int slot = (int) (spread >>> 32) & mask;
        while (openings[slot] != EMPTY && openings[slot] != micros) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldOpenings = openings;
        long[] oldIds = ids;
        int[] oldLines = lines;
        openings = new long[oldOpenings.length * 2];
        Arrays.fill(openings, EMPTY);
        ids = new long[openings.length];
        lines = new int[openings.length];
        for (int i = 0; i < oldOpenings.length; i++) {
            if (oldOpenings[i] != EMPTY) {
                int slot = find(oldOpenings[i]);
                openings[slot] = oldOpenings[i];
                ids[slot] = oldIds[i];
                lines[slot] = oldLines[i];
            }
        }
    }
}
