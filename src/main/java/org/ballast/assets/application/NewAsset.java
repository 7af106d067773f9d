package org.ballast.assets.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.ScopeCriteria;
import org.jspecify.annotations.Nullable;

/** An asset to be made known; decimals are 8 and a scope criterion is met where nothing else is said. */
public record NewAsset(
        @NotNull(message = "SYMBOL_FORM") @Pattern(regexp = Asset.SYMBOL, message = "SYMBOL_FORM")
        String symbol,

        @NotNull(message = "NAME_LENGTH") @Size(max = Asset.LONGEST_NAME, message = "NAME_LENGTH")
        String name,

        @Min(value = 0, message = "DECIMALS_BOUNDS")
        @Max(value = Asset.MOST_DECIMALS, message = "DECIMALS_BOUNDS")
        @Nullable
        Integer decimals,

        @Nullable Boolean intangible,
        @Nullable Boolean noEnforceableRights,
        @Nullable Boolean onDistributedLedger,
        @Nullable Boolean securedByCryptography,
        @Nullable Boolean fungible,
        @Nullable Boolean notIssuedByHolder) {

    Asset asset() {
        return new Asset(
                0,
                symbol,
                name,
                Objects.requireNonNullElse(decimals, 8),
                new ScopeCriteria(
                        met(intangible),
                        met(noEnforceableRights),
                        met(onDistributedLedger),
                        met(securedByCryptography),
                        met(fungible),
                        met(notIssuedByHolder)));
    }

    private static boolean met(@Nullable Boolean stated) {
        return stated == null || stated;
    }
}
