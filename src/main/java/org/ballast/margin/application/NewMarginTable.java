package org.ballast.margin.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ballast.margin.domain.VenueTable;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A margin table as it is told. Its rows are read by the rules of a file's.
 *
 * @param closingFee share of the notional; needed where the rule counts it
 * @param hoursToMeet how long a margin call may wait
 * @param source where the venue publishes it
 * @param reason why a day that was entered before is entered otherwise
 */
public record NewMarginTable(
        @NotNull(message = "VENUE_FORM") @Pattern(regexp = VenueTable.VENUE, message = "VENUE_FORM")
        String venue,

        @NotNull LocalDate validFrom,
        @NumberToo @NotNull @DecimalNumber String warningFrom,
        @NumberToo @NotNull @DecimalNumber String callFrom,

        @NotNull @OneOf(LiquidationRule.class) @Schema(implementation = LiquidationRule.class, required = true)
        String liquidationRule,

        @NumberToo @DecimalNumber @Nullable String closingFee,
        @NumberToo @NotNull @DecimalNumber String hoursToMeet,

        @Size(max = VenueTable.LONGEST_SOURCE, message = "SOURCE_LENGTH") @Nullable
        String source,

        @Size(max = MOST_ROWS, message = "MANY_ROWS") @Nullable
        List<@NotNull @Valid Bracket> brackets,

        @Size(max = MOST_ROWS, message = "MANY_ROWS") @Nullable
        List<@NotNull @Valid Shares> options,

        @Size(max = 1000) @Nullable String reason) {

    private static final int MOST_ROWS = 1000;

    /**
     * A step of the margin of futures and perpetuals.
     *
     * @param underlying symbol of the asset that they follow; * for any that has no steps of its own
     * @param floor notional from which it holds, in what they are settled in
     * @param deduction left out, it is worked out so that nothing jumps
     */
    @Schema(name = "NewMarginBracket")
    public record Bracket(
            @NotNull String underlying,

            @NotNull @OneOf(FuturesStyle.class) @Schema(implementation = FuturesStyle.class, required = true)
            String style,

            @NumberToo @NotNull @DecimalNumber String floor,
            @NumberToo @NotNull @DecimalNumber String initialRate,
            @NumberToo @NotNull @DecimalNumber String maintenanceRate,
            @NumberToo @DecimalNumber @Nullable String deduction) {}

    /** Shares of the underlying that are asked for a sold option beside its mark. */
    @Schema(name = "NewShortOptionMargin")
    public record Shares(
            @NotNull String underlying,

            @NotNull @OneOf(FuturesStyle.class) @Schema(implementation = FuturesStyle.class, required = true)
            String style,

            @NumberToo @NotNull @DecimalNumber String share,
            @NumberToo @NotNull @DecimalNumber String leastShare,
            @NumberToo @NotNull @DecimalNumber String maintenanceShare) {}

    List<Bracket> steps() {
        return Objects.requireNonNullElse(brackets, List.of());
    }

    List<Shares> shares() {
        return Objects.requireNonNullElse(options, List.of());
    }

    String why() {
        return Objects.requireNonNullElse(reason, "").strip();
    }
}
