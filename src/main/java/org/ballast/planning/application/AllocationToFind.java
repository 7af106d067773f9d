package org.ballast.planning.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.planning.domain.Objective;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A composition that is asked for.
 *
 * @param capitalRatio equity by risk-weighted assets, at least
 * @param liquidityShare liquid assets by liabilities, at least
 * @param concentration the most of one class as a part of all
 * @param leverage all assets by equity, at most
 * @param turnover the most that is bought and sold together, from what there is today
 * @param funding lines of which liabilities can be more or less, beside {@code liabilities}, which stay
 * @param group2Limit the most of all classes of Group 2 together; any if it does not come
 * @param objective RETURN if it does not come
 */
public record AllocationToFind(
        @NotNull @Size(max = MOST_CLASSES, message = "NOT_SO_MANY")
        List<@NotNull @Valid ClassToFill> classes,

        @NumberToo @NotNull @DecimalNumber String equity,
        @NumberToo @NotNull @DecimalNumber String liabilities,
        @NumberToo @NotNull @DecimalNumber String capitalRatio,
        @NumberToo @NotNull @DecimalNumber String liquidityShare,
        @NumberToo @DecimalNumber @Nullable String concentration,
        @NumberToo @DecimalNumber @Nullable String leverage,
        @NumberToo @DecimalNumber @Nullable String turnover,

        @Size(max = MOST_LINES, message = "NOT_SO_MANY") @Nullable
        List<@NotNull @Valid LineToRaise> funding,

        @NumberToo @DecimalNumber @Nullable String group2Limit,

        @OneOf(Objective.class) @Schema(implementation = Objective.class) @Nullable
        String objective) {

    static final int MOST_CLASSES = 200;
    static final int MOST_LINES = 50;

    /**
     * A line of funding.
     *
     * @param cost of a year, 0.06 for 6 %
     * @param min nothing if it does not come
     * @param max any amount if it does not come
     * @param today what there is of it; nothing if it does not come
     */
    public record LineToRaise(
            @NotNull @Size(max = 64) String name,
            @NumberToo @NotNull @DecimalNumber String cost,
            @NumberToo @DecimalNumber @Nullable String min,
            @NumberToo @DecimalNumber @Nullable String max,
            @NumberToo @DecimalNumber @Nullable String today) {}

    /**
     * A class of assets.
     *
     * @param expectedReturn of a year, 0.045 for 4.5 %
     * @param liquidity part of it that counts as liquid
     * @param min nothing if it does not come
     * @param max any amount if it does not come
     * @param today what there is of it; nothing if it does not come
     * @param group2 whether it counts against {@code group2Limit}
     */
    public record ClassToFill(
            @NotNull @Size(max = 64) String name,
            @NumberToo @NotNull @DecimalNumber String expectedReturn,
            @NumberToo @NotNull @DecimalNumber String riskWeight,
            @NumberToo @NotNull @DecimalNumber String liquidity,
            @NumberToo @DecimalNumber @Nullable String min,
            @NumberToo @DecimalNumber @Nullable String max,
            @NumberToo @DecimalNumber @Nullable String today,
            @Nullable Boolean group2) {}
}
