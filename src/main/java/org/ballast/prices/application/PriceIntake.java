package org.ballast.prices.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.TreeMap;
import java.util.function.Function;
import org.ballast.assets.domain.Asset;
import org.ballast.imports.domain.ImportCounts;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.Spelling;
import org.ballast.prices.domain.BarIndex;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.QuotedBar;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.domain.Series;
import org.ballast.prices.domain.UndecidedBars;
import org.ballast.prices.domain.WantedBar;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarWriter;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.JumpGuard;

/**
 * One file on its way into the records: bars are compared with what is recorded and written, 5,000 at a time, as long as
 * nothing is wrong; after the first error the rest is only checked.
 */
final class PriceIntake {

    private static final int BARS_A_CHUNK = 5_000;
    private static final Map<String, Function<PriceBar, BigDecimal>> VALUES = new TreeMap<>(Map.of(
            "open", bar -> bar.open().perUnit(),
            "high", bar -> bar.high().perUnit(),
            "low", bar -> bar.low().perUnit(),
            "close", bar -> bar.close().perUnit(),
            "volume", PriceBar::volume));

    private final long marketId;
    private final boolean correct;
    private final Map<String, Asset> assets;
    private final BarRecords records;
    private final BarsInForce bars;
    private final BarWriter writer;
    private final ImportErrors errors;
    private final WaitingRows waiting;
    private final Runnable beforeTheFirst;

    private final Map<Series, BarIndex> indexes = new HashMap<>();
    private final List<Arrived> chunk = new ArrayList<>(BARS_A_CHUNK);
    private final Map<Series, Stretch> written = new HashMap<>();
    private int imported;
    private int skipped;
    private int held;
    private int rounded;
    private int oneDigit;

    /** A bar of the file with the key of the bar that stands in its place, 0 where there is none. */
    private record Arrived(QuotedBar quoted, long assetId, long recordedId) {

        Series series() {
            return new Series(assetId, quoted.currency(), quoted.bar().interval());
        }
    }

    /** The openings of the first and the last bar of a series that the file has written. */
    private record Stretch(Instant first, Instant last) {

        Stretch and(Stretch other) {
            return new Stretch(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    /**
     * @param beforeTheFirst is run before the first bar is written, not at all where none is
     */
    PriceIntake(
            long marketId,
            boolean correct,
            Map<String, Asset> assets,
            BarRecords records,
            BarsInForce bars,
            BarWriter writer,
            ImportErrors errors,
            WaitingRows waiting,
            Runnable beforeTheFirst) {
        this.marketId = marketId;
        this.correct = correct;
        this.assets = assets;
        this.records = records;
        this.bars = bars;
        this.writer = writer;
        this.errors = errors;
        this.waiting = waiting;
        this.beforeTheFirst = beforeTheFirst;
    }

    void accept(QuotedBar quoted) {
        Asset asset = assets.get(quoted.asset());
        if (asset == null) {
            errors.add(
                    quoted.line(),
                    "asset",
                    quoted.asset(),
                    Spelling.hint(quoted.asset(), assets.keySet(), PricesSentence.NOT_AN_ASSET.with()));
            return;
        }
        PriceBar bar = quoted.bar();
        BarIndex index = indexes.computeIfAbsent(
                new Series(asset.id(), quoted.currency(), bar.interval()), series -> records.index(marketId, series));
        int before = index.named(bar.opensAt(), (int) quoted.line());
        if (before > 0) {
            String field = bar.isDaily() ? "date" : "at";
            errors.add(quoted.line(), field, bar.opensAt().toString(), PricesSentence.TWICE, before);
            return;
        }
        chunk.add(new Arrived(quoted, asset.id(), index.idOf(bar.opensAt())));
        if (chunk.size() == BARS_A_CHUNK) {
            flush();
        }
    }

    /** Compares and writes the bars that wait. */
    void flush() {
        Map<Long, RecordedBar> recorded = bars.recorded(
                chunk.stream().map(Arrived::recordedId).filter(id -> id > 0).toList());
        List<Arrived> fresh = new ArrayList<>(chunk.size());
        for (Arrived arrived : chunk) {
            RecordedBar other = recorded.get(arrived.recordedId());
            if (other != null && other.bar().saysTheSameAs(arrived.quoted().bar())) {
                skipped++;
            } else if (waits(arrived)) {
                skipped++;
            } else if (other != null && !correct) {
                noteDifferences(arrived.quoted(), other);
            } else {
                fresh.add(arrived);
            }
        }
        if (errors.isEmpty()) {
            write(fresh, recorded);
        }
        chunk.clear();
    }

    /** Whether the row says what waits for a second person already; another one in its place is an error. */
    private boolean waits(Arrived arrived) {
        QuotedBar quoted = arrived.quoted();
        Optional<UndecidedBars.Undecided> other =
                waiting.at(arrived.series(), quoted.bar().opensAt());
        if (other.isEmpty()) {
            return false;
        }
        long caseId = other.get().caseId();
        if (other.get().bar().saysTheSameAs(quoted.bar())) {
            waiting.saidAgain(caseId);
        } else {
            String field = quoted.bar().isDaily() ? "date" : "at";
            errors.add(quoted.line(), field, quoted.bar().opensAt().toString(), PricesSentence.ANOTHER_WAITS, caseId);
        }
        return true;
    }

    private void write(List<Arrived> fresh, Map<Long, RecordedBar> recorded) {
        if (imported == 0 && !fresh.isEmpty()) {
            beforeTheFirst.run();
        }
        PrimitiveIterator.OfLong ids = records.newIds(fresh.size()).iterator();
        for (Arrived arrived : fresh) {
            long id = ids.nextLong();
            RecordedBar other = recorded.get(arrived.recordedId());
            imported++;
            rounded += arrived.quoted().rounded() ? 1 : 0;
            oneDigit += arrived.quoted().oneDigit() ? 1 : 0;
            if (other != null && waiting.isNeeded(arrived.assetId())) {
                waiting.want(new WantedBar(
                        arrived.quoted().line(),
                        arrived.assetId(),
                        arrived.quoted().asset(),
                        arrived.quoted().bar(),
                        OptionalLong.of(other.id())));
                continue;
            }
            int revision = other == null ? 1 : other.revision() + 1;
            PriceBar bar = arrived.quoted().bar();
            writer.add(id, arrived.assetId(), bar, revision, arrived.quoted().line());
            if (other != null) {
                writer.supersede(other.id(), id);
            }
            written.merge(arrived.series(), new Stretch(bar.opensAt(), bar.opensAt()), Stretch::and);
            held += bar.isOutlier() ? 1 : 0;
        }
        writer.write();
    }

    private void noteDifferences(QuotedBar quoted, RecordedBar other) {
        VALUES.forEach((field, value) -> {
            BigDecimal now = value.apply(quoted.bar());
            BigDecimal then = value.apply(other.bar());
            if (now.compareTo(then) != 0) {
                errors.add(
                        quoted.line(),
                        field,
                        now.toPlainString(),
                        PricesSentence.DIFFERS_FROM_RECORDED,
                        then.toPlainString());
            }
        });
    }

    /** Holds back what does not go with its neighbours, once the whole file is written. */
    void holdJumps(JumpGuard guard, long importId) {
        JumpGuard.Arrival file = new JumpGuard.Arrival(OptionalLong.of(importId), 0);
        written.forEach(
                (series, stretch) -> held += guard.hold(marketId, series, stretch.first(), stretch.last(), file));
    }

    /** What came of the rows so far. */
    ImportCounts counts() {
        return new ImportCounts(imported, skipped, held, rounded, oneDigit, 0);
    }
}
