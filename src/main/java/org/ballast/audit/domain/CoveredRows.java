package org.ballast.audit.domain;

import java.util.Optional;
import java.util.OptionalInt;
import javax.crypto.Mac;

/** What one seal says of its rows, beside the rows that are there. */
final class CoveredRows {

    private final RowSeal seal;
    private final Mac mac;
    private final SealMac sum;
    private final String[] parts;
    private long next;

    CoveredRows(AuditChain chain, RowSeal seal) {
        this.seal = seal;
        this.mac = chain.mac();
        this.sum = new SealMac(chain, seal.kind(), seal.firstKey());
        this.parts = seal.parts().split(",", -1);
        this.next = seal.firstKey();
    }

    RowSeal seal() {
        return seal;
    }

    /** Goes past keys that have no rows; the first of them that should have one. */
    Optional<SealFault> skipTo(long key) {
        for (; next < key; next++) {
            if (!partsOf(next).isEmpty()) {
                return Optional.of(new SealFault(SealFault.Reason.MISSING, next, ""));
            }
            sum.addNone(next);
        }
        return Optional.empty();
    }

    KeyRows rowsOf(long key) {
        return new KeyRows(key, mac);
    }

    /** The first row of the next key that is not as it was sealed, counted from 0. */
    OptionalInt compare(KeyRows rows) {
        OptionalInt unlike = rows.firstUnlike(partsOf(rows.key()));
        sum.add(rows);
        next = rows.key() + 1;
        return unlike;
    }

    /** After the last key. */
    Optional<SealFault> end() {
        Optional<SealFault> missing = skipTo(seal.lastKey() + 1);
        if (missing.isPresent()) {
            return missing;
        }
        return AuditChain.same(sum.end(seal.lastKey()), seal.mac())
                ? Optional.empty()
                : Optional.of(new SealFault(SealFault.Reason.SEAL_CHANGED, seal.firstKey(), ""));
    }

    /** A seal that was tampered with may say too little. */
    private String partsOf(long key) {
        long place = key - seal.firstKey();
        return place < parts.length ? parts[(int) place] : "";
    }
}
