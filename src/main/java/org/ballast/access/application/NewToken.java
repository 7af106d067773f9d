package org.ballast.access.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ballast.access.domain.TokenScope;
import org.jspecify.annotations.Nullable;

/** A token to be made; it is in force for 90 days, and good for all that its owner may do, where nothing else is said. */
public record NewToken(
        @NotNull @Size(max = 100, message = "TOKEN_NAME_LENGTH")
        String name,

        @Min(value = 1, message = "TOKEN_DAYS") @Max(value = OwnTokens.LONGEST_DAYS, message = "TOKEN_DAYS") @Nullable
        Integer days,

        @Nullable TokenScope scope) {

    TokenScope wantedScope() {
        return scope == null ? TokenScope.ALL : scope;
    }

    int daysInForce() {
        return days == null ? 90 : days;
    }
}
