package org.ballast.trading.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.ballast.pages.application.OneOf;
import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.TradingAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A trading account to be kept.
 *
 * @param venue code of the venue, as DERIBIT
 * @param currency or coin that all its amounts are in
 * @param marginMode SEGREGATED where none is named
 */
@Schema(name = "NewTradingAccount")
public record NewTradingAccount(
        @NotNull @Pattern(regexp = TradingAccount.CODE, message = "ACCOUNT_CODE_FORM")
        String code,

        @NotNull @Pattern(regexp = TradingAccount.CODE, message = "VENUE_FORM")
        String venue,

        @NotNull @Pattern(regexp = TradingAccount.UNIT, message = "UNIT_FORM")
        String currency,

        @OneOf(MarginMode.class) @Schema(implementation = MarginMode.class) @Nullable
        String marginMode) {}
