package org.ballast.writedowns.domain;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LowPrice;
import org.ballast.measurement.domain.SegmentTest;
import org.ballast.measurement.domain.TestWindow;

/**
 * The figures of one test as they are kept for good.
 *
 * @param segment 1, 2, … within the lot and period
 * @param disposalId the disposal that ends the segment
 * @param low empty where the window holds no bar
 * @param fairValue quantity at the lowest price, rounded half up; empty as {@code low}
 * @param loss zero or more; carrying amount before less after
 */
public record TestFigures(
        long lotId,
        String lot,
        int segment,
        OptionalLong disposalId,
        TestWindow window,
        Quantity quantity,
        Money carryingBefore,
        Optional<LowPrice> low,
        Optional<Money> fairValue,
        Money loss,
        Money carryingAfter) {

    /**
     * @throws IllegalArgumentException if the price is later than the window: a fall after the reporting date is not one
     *     of the period
     */
    public TestFigures {
        low.ifPresent(lowest -> {
            if (lowest.bar().closesAt().isAfter(window.to())) {
                throw new IllegalArgumentException("lot " + lot + ": the bar of " + lowest.pricedAt() + " ends after "
                        + window.to() + " and says nothing of the time before");
            }
        });
    }

    public static TestFigures of(SegmentTest test) {
        LotPosition lot = test.outcome().lot();
        Optional<LowPrice> low = test.outcome().lowest();
        Money before = lot.carryingAmount();
        Money loss = test.outcome().lossOrZero();
        return new TestFigures(
                lot.id(),
                lot.code(),
                test.segment(),
                test.endedBy()
                        .map(ending -> OptionalLong.of(ending.disposalId()))
                        .orElseGet(OptionalLong::empty),
                test.outcome().window(),
                lot.quantity(),
                before,
                low,
                low.map(lowest -> lot.quantity().at(lowest.price(), RoundingMode.HALF_UP)),
                loss,
                before.minus(loss));
    }
}
