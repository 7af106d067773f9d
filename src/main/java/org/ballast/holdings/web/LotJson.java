package org.ballast.holdings.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.LotMove;
import org.ballast.holdings.domain.LotName;
import org.ballast.holdings.domain.LotPlace;
import org.ballast.holdings.domain.LotStep;
import org.ballast.measurement.domain.LotPosition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A lot for programs; numbers are decimal texts.
 *
 * @param acquiredAt a date where only the day is known, otherwise an instant
 * @param quantity units that remained
 * @param quantityAcquired units at acquisition
 * @param wallet empty for a pool, which lies in all of them
 * @param withdrawn recorded wrongly and taken out again; another lot may go by the same code
 * @param replacedBy key of the right version that was recorded in its place; null where it was not corrected
 * @param isPool all units of the asset, which the book averages
 * @param inPool the pool that the units are in, where the book averages the asset; the lot carries nothing itself then
 */
@Schema(name = "Lot")
public record LotJson(
        long id,
        String lot,
        String asset,
        String acquiredAt,
        String quantity,
        String quantityAcquired,
        String originalCost,
        String accumulatedImpairment,
        String valueChange,
        String carryingAmount,
        String currency,
        String wallet,
        String reference,
        boolean withdrawn,
        @Nullable Long replacedBy,
        boolean isPool,
        @Nullable PoolJson inPool) {

    /** The pool of an asset in a book. */
    @Schema(name = "Pool")
    public record PoolJson(long id, String lot) {
        static PoolJson of(LotName pool) {
            return new PoolJson(pool.id(), pool.code());
        }
    }

    static LotJson of(HeldLot held, ReportingEntity entity) {
        LotPosition lot = held.lot();
        return new LotJson(
                lot.id(),
                lot.code(),
                held.asset(),
                ReadHoldings.acquired(lot, entity),
                lot.quantity().toString(),
                held.acquired().toString(),
                lot.originalCost().amount().toPlainString(),
                lot.accumulatedImpairment().amount().toPlainString(),
                lot.amounts().valueChange().amount().toPlainString(),
                lot.carryingAmount().amount().toPlainString(),
                lot.originalCost().currency().getCurrencyCode(),
                held.wallet(),
                held.reference(),
                held.withdrawn(),
                held.replacedBy().isPresent() ? held.replacedBy().getAsLong() : null,
                held.isPool(),
                held.pool().map(PoolJson::of).orElse(null));
    }

    /**
     * A lot with what happened to it.
     *
     * @param translatedFrom null where the book is in the currency in which the lot was paid, or took it over
     * @param moves transfers to other own wallets, in the order in which they happened
     * @param elsewhere units that lie in other wallets than the one that the lot came into
     */
    @Schema(name = "LotWithHistory")
    public record WithHistory(
            LotJson lot,
            @Nullable TranslatedFromJson translatedFrom,
            List<Step> events,
            List<Move> moves,
            List<Placed> elsewhere) {}

    /** Units that went from one own wallet to another. */
    @Schema(name = "LotMove")
    public record Move(String reference, String movedAt, String quantity, String wallet, String toWallet) {
        static Move of(LotMove move) {
            return new Move(
                    move.transfer(), move.at().toString(), move.quantity().toString(), move.from(), move.to());
        }
    }

    /** Units in a wallet. */
    @Schema(name = "LotPlace")
    public record Placed(String wallet, String quantity) {
        static Placed of(LotPlace place) {
            return new Placed(place.wallet(), place.quantity().toString());
        }
    }

    /**
     * One event; changes are decimal texts with their sign.
     *
     * @param fromLot of a pool: code of the lot whose units came in, or were taken out again; otherwise null
     */
    @Schema(name = "LotEvent")
    public record Step(
            @Schema(implementation = LotEventKind.class) String kind,
            String at,
            LocalDate postedOn,
            String quantityChange,
            String costChange,
            String impairmentChange,
            String valueChange,
            long journalEntry,
            @Nullable String fromLot) {

        static Step of(LotStep step) {
            return new Step(
                    step.kind().name(),
                    step.at().toString(),
                    step.postedOn(),
                    step.quantityChange().stripTrailingZeros().toPlainString(),
                    step.change().cost().amount().toPlainString(),
                    step.change().reduction().amount().toPlainString(),
                    step.change().valueChange().amount().toPlainString(),
                    step.entryId(),
                    step.fromLot().map(LotName::code).orElse(null));
        }
    }
}
