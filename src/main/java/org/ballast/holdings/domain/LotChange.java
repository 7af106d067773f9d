package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotPosition;

/**
 * One step in the life of a lot or a pool, to be kept as a lot event together with its new state.
 *
 * @param before the lot as it stood
 * @param after the same lot after the step
 * @param at when it happened: the disposal, or the instant of the price that impaired
 * @param postedOn the day that the books count it for
 * @param entryId the journal entry that posts it
 * @param sourceType what it comes from, as {@code PROPOSAL}
 * @param sourceId the key of that thing
 * @param fromLot of a pool: the lot whose units come in, or are taken out again
 */
public record LotChange(
        LotPosition before,
        LotPosition after,
        LotEventKind kind,
        Instant at,
        LocalDate postedOn,
        long entryId,
        String sourceType,
        String sourceId,
        OptionalLong fromLot) {

    /**
     * @throws IllegalArgumentException if the two are not the same lot
     */
    public LotChange {
        if (before.id() != after.id()) {
            throw new IllegalArgumentException("lot " + before.code() + " does not become lot " + after.code());
        }
    }

    /** A step that brings no lot into a pool. */
    public LotChange(
            LotPosition before,
            LotPosition after,
            LotEventKind kind,
            Instant at,
            LocalDate postedOn,
            long entryId,
            String sourceType,
            String sourceId) {
        this(before, after, kind, at, postedOn, entryId, sourceType, sourceId, OptionalLong.empty());
    }

    /** Units that came, or below zero units that went. */
    public BigDecimal units() {
        return after.quantity().units().subtract(before.quantity().units());
    }

    /** What its amounts moved by. */
    public Amounts moved() {
        return after.amounts().minus(before.amounts());
    }
}
