package org.ballast.audit.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Seals rows of one kind as they come: the rows of a key together, the keys ascending. Neighbouring keys share a seal, up
 * to {@value #KEYS} of them and {@value #ROWS} rows. For one thread.
 */
public final class RowSealer {

    static final int KEYS = 1_000;
    static final int ROWS = 4_000;

    private final AuditChain chain;
    private final String kind;
    private final int keysASeal;
    private final Mac mac;
    private final List<RowSeal> seals = new ArrayList<>();
    private @Nullable Open open;
    private @Nullable KeyRows rows;

    private RowSealer(AuditChain chain, String kind, int keysASeal) {
        this.chain = chain;
        this.kind = kind;
        this.keysASeal = keysASeal;
        this.mac = chain.mac();
    }

    /** Of rows that never change. */
    public static RowSealer ofNeighbours(AuditChain chain, String kind) {
        return new RowSealer(chain, kind, KEYS);
    }

    /** Of rows that may be sealed again: each key has a seal of its own. */
    public static RowSealer ofEach(AuditChain chain, String kind) {
        return new RowSealer(chain, kind, 1);
    }

    /** Covers a key, also where no row of it follows. */
    public void key(long key) {
        next(key);
    }

    /** One more row of a key; the first of a key covers it. */
    public void row(long key, byte[] row) {
        KeyRows current = rows;
        if (current == null || current.key() != key) {
            current = next(key);
        }
        current.add(row);
    }

    private KeyRows next(long key) {
        endKey();
        if (open != null && (open.last + 1 != key || open.isFull(keysASeal))) {
            endSeal(open);
        }
        KeyRows next = new KeyRows(key, mac);
        rows = next;
        return next;
    }

    /** The seals of all that came. */
    public List<RowSeal> end() {
        endKey();
        if (open != null) {
            endSeal(open);
        }
        return List.copyOf(seals);
    }

    private void endKey() {
        KeyRows ended = rows;
        if (ended == null) {
            return;
        }
        rows = null;
        Open covering = open == null ? new Open(new SealMac(chain, kind, ended.key()), ended.key()) : open;
        covering.add(ended);
        open = covering;
    }

    private void endSeal(Open ended) {
        seals.add(new RowSeal(
                kind, ended.first, ended.last, chain.id(), ended.sum.end(ended.last), ended.parts.toString()));
        open = null;
    }

    /** A seal that may cover more keys. */
    private static final class Open {

        private final SealMac sum;
        private final long first;
        private final StringJoiner parts = new StringJoiner(",");
        private long last;
        private int count;

        Open(SealMac sum, long first) {
            this.sum = sum;
            this.first = first;
        }

        void add(KeyRows rows) {
            sum.add(rows);
            parts.add(rows.parts());
            last = rows.key();
            count += rows.count();
        }

        boolean isFull(int keys) {
            return last - first + 1 >= keys || count >= ROWS;
        }
    }
}
