package org.ballast.prices.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.HeldFor;
import org.ballast.prices.domain.PriceBar;
import org.ballast.sql.BatchInsert;

/** Writes many bars of one market from one source; opened by {@link BarRecords}. */
public final class BarWriter implements AutoCloseable {

    /**
     * Where the bars come from.
     *
     * @param importId the imported file, absent for a bar keyed in by hand
     * @param reason why bars are corrected, empty where none is
     */
    public record Source(long marketId, OptionalLong importId, String recordedBy, Instant recordedAt, String reason) {}

    private final Source source;
    private final BatchInsert inserts;
    private final BatchInsert supersedes;

    BarWriter(Source source, BatchInsert inserts, BatchInsert supersedes) {
        this.source = source;
        this.inserts = inserts;
        this.supersedes = supersedes;
    }

    /** Records a bar under a new key; an outlier is held. */
    public void add(long id, long assetId, PriceBar bar, int revision, long line) {
        inserts.add(
                id,
                source.marketId(),
                assetId,
                bar.low().currency(),
                bar.opensAt(),
                bar.interval().toSeconds(),
                bar.open(),
                bar.high(),
                bar.low(),
                bar.close(),
                bar.volume(),
                bar.isOutlier() ? BarStatus.HELD : BarStatus.USABLE,
                revision,
                source.importId(),
                line,
                source.recordedBy(),
                source.recordedAt(),
                revision > 1 ? source.reason() : "",
                bar.isOutlier() ? Optional.of(HeldFor.OUTLIER) : Optional.empty());
    }

    /** Marks a bar as replaced by one that was added. */
    public void supersede(long id, long byId) {
        supersedes.add(byId, id);
    }

    /** Writes what was added so far. */
    public void write() {
        inserts.write();
        supersedes.write();
    }

    @Override
    public void close() {
        try (supersedes) {
            inserts.close();
        }
    }
}
