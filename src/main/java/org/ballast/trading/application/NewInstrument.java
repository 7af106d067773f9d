package org.ballast.trading.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.domain.options.OptionRight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An instrument to be made known.
 *
 * @param underlying symbol of a known asset
 * @param strike of an option alone
 * @param expiresAt a day, which ends at 08:00 UTC, or an instant; of an option or a future
 * @param settlement what it is settled in; without it the underlying of what is inverse, else USD
 */
@Schema(name = "NewInstrument")
public record NewInstrument(
        @NotNull @Pattern(regexp = SYMBOL, message = "SYMBOL_FORM")
        String symbol,

        @NotNull @OneOf(InstrumentKind.class) @Schema(implementation = InstrumentKind.class, required = true)
        String kind,

        @NotNull String underlying,

        @NotNull @OneOf(FuturesStyle.class) @Schema(implementation = FuturesStyle.class, required = true)
        String style,

        @NumberToo @NotNull @DecimalNumber String contractSize,
        @NumberToo @DecimalNumber @Nullable String strike,

        @OneOf(OptionRight.class) @Schema(implementation = OptionRight.class) @Nullable
        String right,

        @Size(max = 40) @Nullable String expiresAt,

        @Pattern(regexp = TradingAccount.UNIT, message = "UNIT_FORM") @Nullable
        String settlement) {

    /** 1 to 64 letters, digits and signs that venues put between. */
    public static final String SYMBOL = "^[A-Za-z0-9][A-Za-z0-9._/:-]{0,63}$";
}
