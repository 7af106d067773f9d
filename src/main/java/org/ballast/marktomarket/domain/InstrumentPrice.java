package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * The price at which an instrument is valued at an instant, and where it comes from.
 *
 * @param level in the fair value hierarchy: 1 of futures and perpetuals by a fresh mark, 2 of options by one, 3 of the model
 * @param price of an inverse option in coin, else in the currency of the price
 * @param index of the underlying at the same instant
 * @param mark the venue's newest mark, whether it counts or not; empty where there is none
 * @param seenAt when what the price comes from was observed
 * @param check the model beside a mark that counts; empty where the venue gave no volatility
 * @param greeks of one unit of the underlying long; empty where nothing gives a volatility
 */
public record InstrumentPrice(
        PriceBasis basis,
        int level,
        BigDecimal price,
        BigDecimal index,
        Optional<BigDecimal> mark,
        Instant seenAt,
        Optional<ModelCheck> check,
        Optional<UnitGreeks> greeks) {

    /** Quoted on an active market for the same thing. */
    public static final int QUOTED = 1;

    /** Computed by the venue from what is quoted. */
    public static final int OBSERVABLE = 2;

    /** Computed here from what is not observed any more. */
    public static final int OWN_ESTIMATE = 3;

    /** Whether somebody has to look at it: the model is further from the mark than is tolerated. */
    public boolean isHeld() {
        return check.filter(ModelCheck::isBeyond).isPresent();
    }

    /**
     * The model beside the mark.
     *
     * @param model what it gives
     * @param deviation from the mark, without a sign
     * @param tolerated how much of that nobody has to look at
     */
    public record ModelCheck(BigDecimal model, BigDecimal deviation, BigDecimal tolerated) {

        static ModelCheck of(BigDecimal model, BigDecimal mark, BigDecimal tolerated) {
            return new ModelCheck(model, model.subtract(mark).abs(), tolerated);
        }

        boolean isBeyond() {
            return deviation.compareTo(tolerated) > 0;
        }
    }
}
