package org.ballast.trading.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.NumberToo;
import org.ballast.trading.domain.TradingAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a venue says of a trading account, in the currency or coin of the account.
 *
 * @param currency the account's own, where it is named at all
 * @param optionValueShort what sold options are worth to the account: zero or less
 * @param printed what the venue itself prints beside, to be compared with what follows here
 * @param reason why a snapshot that is recorded for the same instant is said otherwise
 */
@Schema(name = "NewAccountSnapshot")
public record NewSnapshot(
        @NotNull Instant at,

        @Pattern(regexp = TradingAccount.UNIT, message = "UNIT_FORM") @Nullable
        String currency,

        @NumberToo @NotNull @DecimalNumber String settledCash,
        @NumberToo @NotNull @DecimalNumber String cashReservedForWithdrawal,
        @NumberToo @NotNull @DecimalNumber String openOrderCash,
        @NumberToo @NotNull @DecimalNumber String unrealisedFutures,
        @NumberToo @NotNull @DecimalNumber String optionValueLong,
        @NumberToo @NotNull @DecimalNumber String optionValueShort,

        @Size(max = MOST_PLEDGED, message = "MANY_PLEDGED") @Nullable
        List<AccountToReckon.@NotNull @Valid Pledge> collateral,

        @NumberToo @NotNull @DecimalNumber String initialMargin,
        @NumberToo @NotNull @DecimalNumber String openOrderMargin,
        @NumberToo @NotNull @DecimalNumber String maintenanceMargin,

        @Size(max = MOST_PLEDGED, message = "MANY_PLEDGED") @Nullable
        List<@NotNull @Valid Printed> printed,

        @Lines @Size(max = Why.LONGEST, message = "REASON_TOO_LONG") @Nullable
        String reason) {

    private static final int MOST_PLEDGED = 100;
    private static final int LONGEST_NAME = 64;

    /**
     * A figure by the venue's own name for it.
     *
     * @param name as equity, margin_balance
     */
    @Schema(name = "PrintedFigure")
    public record Printed(
            @NotNull @Size(max = LONGEST_NAME) String name,
            @NumberToo @NotNull @DecimalNumber String amount) {}

    /** The same as a calculation takes it. */
    AccountToReckon reckoned(String unit) {
        return new AccountToReckon(
                at,
                unit,
                settledCash,
                cashReservedForWithdrawal,
                openOrderCash,
                unrealisedFutures,
                optionValueLong,
                optionValueShort,
                collateral,
                initialMargin,
                openOrderMargin,
                maintenanceMargin);
    }

    List<Printed> figures() {
        return printed == null ? List.of() : printed;
    }
}
