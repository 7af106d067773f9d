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
    private final SupersededBars superseded;
    private final Seals seals;
    private final RowSealer facts;
    private final RowSealer statuses;
    private final RowSealer lastStatuses;

    BarWriter(Source source, BatchInsert inserts, SupersededBars superseded, Seals seals) {
        this.source = source;
        this.inserts = inserts;
        this.superseded = superseded;
        this.seals = seals;
        this.facts = seals.open(SealedBars.KIND);
        this.statuses = seals.open(SealedStatuses.KIND);
        this.lastStatuses = seals.openLast(SealedStatuses.KIND);
    }

    /**
     * That a second person approved a bar.
     *
     * @param by who did
     */
    public record Approval(String by, Instant at) {}

    /** What a bar is kept as beside its facts. */
    private record Kept(BarStatus status, Optional<HeldFor> heldFor, Optional<Approval> approval, String reason) {}

    /** Records a bar under a new key, and seals it; an outlier is held. */
    public void add(long id, long assetId, PriceBar bar, int revision, long line) {
        String reason = revision > 1 ? source.reason() : "";
        if (bar.isOutlier()) {
            Kept kept = new Kept(BarStatus.HELD, Optional.of(HeldFor.OUTLIER), Optional.empty(), reason);
            insert(id, assetId, bar, revision, line, kept);
            statuses.row(id, held(id));
        } else {
            insert(
                    id,
                    assetId,
                    bar,
                    revision,
                    line,
                    new Kept(BarStatus.USABLE, Optional.empty(), Optional.empty(), reason));
        }
    }

    /** The same of a bar that took a second person's approval: it is confirmed, and stays so. */
    public void addApproved(long id, long assetId, PriceBar bar, int revision, long line, Approval approval) {
        HeldFor heldFor = bar.isOutlier() ? HeldFor.OUTLIER : HeldFor.APPROVAL;
        insert(
                id,
                assetId,
                bar,
                revision,
                line,
                new Kept(BarStatus.CONFIRMED, Optional.of(heldFor), Optional.of(approval), source.reason()));
        lastStatuses.row(id, RowBytes.of(id, BarStatus.CONFIRMED, approval.by(), approval.at()));
    }

    private void insert(long id, long assetId, PriceBar bar, int revision, long line, Kept kept) {
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
                kept.status(),
                revision,
                source.importId(),
                line,
                source.recordedBy(),
                source.recordedAt(),
                kept.reason(),
                kept.heldFor(),
                kept.approval().map(Approval::by),
                kept.approval().map(Approval::at));
        facts.row(id, facts(id, assetId, bar, revision, line));
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
        superseded.add(id, byId);
    }

    /** Writes what was added so far: what replaces another one is there before that says so. */
    public void write() {
        inserts.write();
        superseded.write();
    }

    @Override
    public void close() {
        inserts.close();
        superseded.write();
        seals.add(facts);
        seals.add(statuses);
        seals.add(lastStatuses);
    }
}
