package org.ballast.livesheet.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.domain.Sha256;

/**
 * Computes sealed minutes of one book again, one after the other. The first that does not fit is kept; minutes in which
 * nothing was sealed are counted and are no fault: without a feed, or without a server, there is nothing to seal.
 */
public final class SealReading {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int GAPS_NAMED = 20;

    /** Minutes without a seal between two that have one, both given here included. */
    public record Gap(Instant from, Instant to) {}

    private final List<Gap> gaps = new ArrayList<>();
    private long seals;
    private long gapCount;
    private SealFinding finding = SealFinding.WHOLE;
    private Optional<Instant> brokenAt = Optional.empty();
    private Optional<LiveSeal> before;
    private String head = "";

    /**
     * @param before the last seal before the first that is read; empty where that one is the first of its book
     */
    public SealReading(Optional<LiveSeal> before) {
        this.before = before;
    }

    /**
     * @param again the sheet of the kept inputs; empty where they cannot be read
     */
    public void read(KeptSeal kept, Optional<LiveSheet> again) {
        LiveSeal seal = kept.seal();
        before.map(LiveSeal::minute)
                .map(minute -> minute.plus(MINUTE))
                .filter(expected -> seals > 0 && expected.isBefore(seal.minute()))
                .ifPresent(from -> addGap(new Gap(from, seal.minute().minus(MINUTE))));
        seals++;
        head = seal.hash();
        SealFinding found = look(kept, again);
        if (finding == SealFinding.WHOLE && found != SealFinding.WHOLE) {
            finding = found;
            brokenAt = Optional.of(seal.minute());
        }
        before = Optional.of(seal);
    }

    private SealFinding look(KeptSeal kept, Optional<LiveSheet> again) {
        LiveSeal seal = kept.seal();
        if (!seal.computedHash().equals(seal.hash())) {
            return SealFinding.SEAL_CHANGED;
        }
        if (!seal.previous().equals(before.map(LiveSeal::hash).orElse(""))) {
            return SealFinding.CHAIN_BROKEN;
        }
        if (!Sha256.hex(kept.inputs()).equals(seal.inputsHash())) {
            return SealFinding.INPUTS_CHANGED;
        }
        return again.filter(seal::hasTotalsOf).isPresent() ? SealFinding.WHOLE : SealFinding.TOTALS_CHANGED;
    }

    private void addGap(Gap gap) {
        gapCount++;
        if (gaps.size() < GAPS_NAMED) {
            gaps.add(gap);
        }
    }

    /** What was found in all. */
    public SealCheck result() {
        return new SealCheck(seals, finding, brokenAt, gapCount, gaps, head);
    }
}
