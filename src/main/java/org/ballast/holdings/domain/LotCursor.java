package org.ballast.holdings.domain;

import java.time.Instant;
import org.ballast.measurement.domain.LotPosition;

/** The lot after which a list by (acquiredAt, id) goes on. */
public record LotCursor(Instant acquiredAt, long id) {

    /** Before the first lot. */
    public static final LotCursor START = new LotCursor(Instant.parse("1800-01-01T00:00:00Z"), 0);

    public static LotCursor after(LotPosition lot) {
        return new LotCursor(lot.acquiredAt(), lot.id());
    }
}
