package org.ballast.proofs.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom one-time codes are to be made.
 *
 * @param days for which they are good
 * @param accounts whose; none for every account of the proof
 */
public record NewCodes(
        @Min(value = 1, message = "CODE_DAYS") @Max(value = NewCodes.LONGEST_DAYS, message = "CODE_DAYS")
        int days,

        @Nullable List<@NotNull String> accounts) {

    /** No code is good for longer. */
    public static final int LONGEST_DAYS = 366;

    /** The accounts; none for every one. */
    List<String> named() {
        return accounts == null ? List.of() : accounts;
    }
}
