package org.ballast.approvals.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.approvals.domain.Attempt;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delegation as the delegator tells it.
 *
 * @param to name of the delegate
 * @param role which of his roles the delegator lends
 * @param lastDay included
 */
public record NewDelegation(
        @NotNull @Size(max = 64) String to,

        @NotNull @OneOf(ApproverRole.class) @Schema(implementation = ApproverRole.class, required = true)
        String role,

        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,

        @NotNull @Lines @Size(max = Attempt.LONGEST_REASON, message = "COMMENT_TOO_LONG")
        String reason) {

    /** The roles that can be lent. */
    public enum ApproverRole {
        CONTROLLER,
        CFO
    }
}
