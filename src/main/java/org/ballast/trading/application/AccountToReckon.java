package org.ballast.trading.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.jspecify.annotations.Nullable;

/**
 * What a venue says of a trading account at one instant: the body of a snapshot.
 *
 * @param at of the snapshot; changes no figure
 * @param currency or coin that the account is kept in, which says how many decimals its amounts have; without it they have as
 *     many as the amounts that came, two at least
 * @param optionValueShort what sold options are worth to the account: zero or less
 */
public record AccountToReckon(
        @Nullable Instant at,

        @Pattern(regexp = "^[A-Z0-9]{2,12}$", message = "UNIT_FORM") @Nullable
        String currency,

        @NumberToo @NotNull @DecimalNumber String settledCash,
        @NumberToo @NotNull @DecimalNumber String cashReservedForWithdrawal,
        @NumberToo @NotNull @DecimalNumber String openOrderCash,
        @NumberToo @NotNull @DecimalNumber String unrealisedFutures,
        @NumberToo @NotNull @DecimalNumber String optionValueLong,
        @NumberToo @NotNull @DecimalNumber String optionValueShort,

        @Size(max = MOST_PLEDGED, message = "MANY_PLEDGED") @Nullable
        List<@NotNull @Valid Pledge> collateral,

        @NumberToo @NotNull @DecimalNumber String initialMargin,
        @NumberToo @NotNull @DecimalNumber String openOrderMargin,
        @NumberToo @NotNull @DecimalNumber String maintenanceMargin) {

    private static final int MOST_PLEDGED = 100;

    /**
     * An asset that is pledged, at a price in the currency or coin of the account.
     *
     * @param haircut from 0 to 1; left out of a snapshot, the one that its venue has counts
     */
    public record Pledge(
            @NotNull @Size(max = 32) String asset,
            @NumberToo @NotNull @DecimalNumber String quantity,
            @NumberToo @NotNull @DecimalNumber String price,
            @NumberToo @DecimalNumber @Nullable String haircut) {}

    /** The same account with other things pledged. */
    public AccountToReckon pledging(List<Pledge> others) {
        return new AccountToReckon(
                at,
                currency,
                settledCash,
                cashReservedForWithdrawal,
                openOrderCash,
                unrealisedFutures,
                optionValueLong,
                optionValueShort,
                others,
                initialMargin,
                openOrderMargin,
                maintenanceMargin);
    }

    List<Pledge> pledges() {
        return collateral == null ? List.of() : collateral;
    }
}
