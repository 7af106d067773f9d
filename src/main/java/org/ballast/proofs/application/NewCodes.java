package org.ballast.proofs.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/**
 * For whom one-time codes are to be made.
 *
 * @param days for which they are good
 * @param accounts whose; none for every account of the proof
 */
public record NewCodes(
        @Min(value = 1, message = "CODE_DAYS") @Max(value = NewCodes.LONGEST_DAYS, message = "CODE_DAYS")
        int days,

        List<String> accounts) {

    /** No code is good for longer. */
    public static final int LONGEST_DAYS = 366;

    public NewCodes {
        accounts = List.copyOf(accounts);
    }
}
