package org.ballast.audit.domain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Goes along the rows of a kind, their keys ascending, beside the seals that cover them. */
public final class SealReading {

    private final AuditKeys keys;
    private final Iterator<RowSeal> seals;
    private @Nullable CoveredRows covered;
    private @Nullable KeyRows rows;
    private final List<String> parts = new ArrayList<>();
    private Optional<SealFault> fault = Optional.empty();
    private long lastFirst = Long.MIN_VALUE;

    /**
     * @param seals by their first key; of those with the same one the newest comes first and is the one in force
     */
    public SealReading(AuditKeys keys, Iterator<RowSeal> seals) {
        this.keys = keys;
        this.seals = seals;
    }

    /**
     * One more row.
     *
     * @param part names it among the rows of its key
     */
    public void row(long key, String part, byte[] row) {
        if (fault.isPresent()) {
            return;
        }
        if (rows == null || rows.key() != key) {
            endKey();
            beginKey(key);
        }
        if (rows != null) {
            rows.add(row);
            parts.add(part);
        }
    }

    /** Whether a row was found that does not go with its seal: nothing behind it is looked at. */
    public boolean isOver() {
        return fault.isPresent();
    }

    /** After the last row: the first that does not go with its seal, empty where all do. */
    public Optional<SealFault> end() {
        endKey();
        while (fault.isEmpty() && (covered != null || nextSeal())) {
            endSeal();
        }
        return fault;
    }

    private void beginKey(long key) {
        while (fault.isEmpty()
                && (covered != null || nextSeal())
                && covered != null
                && covered.seal().lastKey() < key) {
            endSeal();
        }
        if (fault.isPresent()) {
            return;
        }
        if (covered == null || key < covered.seal().firstKey()) {
            fault = Optional.of(new SealFault(SealFault.Reason.ADDED, key, ""));
            return;
        }
        fault = covered.skipTo(key);
        if (fault.isEmpty()) {
            rows = covered.rowsOf(key);
            parts.clear();
        }
    }

    private void endKey() {
        KeyRows ended = rows;
        if (ended == null || covered == null || fault.isPresent()) {
            return;
        }
        rows = null;
        OptionalInt unlike = covered.compare(ended);
        if (unlike.isPresent()) {
            String part = unlike.getAsInt() < parts.size() ? parts.get(unlike.getAsInt()) : "";
            SealFault.Reason reason =
                    unlike.getAsInt() < parts.size() ? SealFault.Reason.CHANGED : SealFault.Reason.MISSING;
            fault = Optional.of(new SealFault(reason, ended.key(), part));
        }
    }

    private boolean nextSeal() {
        while (seals.hasNext()) {
            RowSeal seal = seals.next();
            if (seal.firstKey() != lastFirst) {
                lastFirst = seal.firstKey();
                open(seal);
                return true;
            }
        }
        return false;
    }

    private void open(RowSeal seal) {
        Optional<AuditChain> key = keys.named(seal.keyId());
        if (key.isEmpty()) {
            fault = Optional.of(new SealFault(SealFault.Reason.KEY_UNKNOWN, seal.firstKey(), ""));
        } else {
            covered = new CoveredRows(key.get(), seal);
        }
    }

    private void endSeal() {
        if (covered != null) {
            fault = covered.end();
            covered = null;
        }
    }
}
