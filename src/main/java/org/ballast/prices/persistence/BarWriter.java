package org.ballast.prices.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.HeldFor;
import org.ballast.prices.domain.PriceBar;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.RowBytes;

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
    private final Seals seals;
    private final RowSealer facts;
    private final RowSealer statuses;

    BarWriter(Source source, BatchInsert inserts, BatchInsert supersedes, Seals seals) {
        this.source = source;
        this.inserts = inserts;
        this.supersedes = supersedes;
        this.seals = seals;
        this.facts = seals.open(SealedBars.KIND);
        this.statuses = seals.open(SealedStatuses.KIND);
    }

    /** Records a bar under a new key, and seals it; an outlier is held. */
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
        facts.row(id, facts(id, assetId, bar, revision, line));
        if (bar.isOutlier()) {
            statuses.row(id, held(id));
        }
    }

    /** As {@link SealedBars} reads them. */
    private byte[] facts(long id, long assetId, PriceBar bar, int revision, long line) {
        return RowBytes.of(
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
                revision,
                source.importId(),
                line,
                source.recordedBy(),
                source.recordedAt());
    }

    /** As {@link SealedStatuses} reads a bar that nobody has decided. */
    static byte[] held(long id) {
        return RowBytes.of(id, BarStatus.HELD, null, null);
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
        seals.add(facts);
        seals.add(statuses);
    }
}
