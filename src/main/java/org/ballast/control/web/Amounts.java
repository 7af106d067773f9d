package org.ballast.control.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The amounts that a slider steps through: zero, then 1, 2 and 5 of each power of ten from a hundred to a thousand million. */
final class Amounts {

    private static final int FIRST_POWER = 2;
    private static final int LAST_POWER = 9;

    static final List<BigDecimal> LADDER = Stream.concat(
                    Stream.of(BigDecimal.ZERO),
                    IntStream.rangeClosed(FIRST_POWER, LAST_POWER)
                            .boxed()
                            .flatMap(power -> Stream.of(1, 2, 5)
                                    .map(factor -> BigDecimal.TEN.pow(power).multiply(BigDecimal.valueOf(factor)))))
            .toList();

    private Amounts() {}

    /** The last step that is not above an amount. */
    static int stepOf(BigDecimal amount) {
        int step = 0;
        for (int at = 0; at < LADDER.size(); at++) {
            step = LADDER.get(at).compareTo(amount) <= 0 ? at : step;
        }
        return step;
    }

    /** The amount of a step; the nearest one where there is no such step. */
    static BigDecimal at(int step) {
        return LADDER.get(Math.clamp(step, 0, LADDER.size() - 1));
    }
}
