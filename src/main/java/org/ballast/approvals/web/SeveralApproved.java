package org.ballast.approvals.web;

import java.util.List;
import org.ballast.approvals.application.CaseOutcome;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of several approvals.
 *
 * @param results in the order in which the cases were named
 */
@Schema(name = "SeveralApproved")
public record SeveralApproved(List<Result> results) {

    /**
     * What became of one of them.
     *
     * @param outcome APPROVED now, ALREADY before on the same evidence, or REFUSED
     * @param status of the case afterwards; null where it is not there
     * @param entryId the entry where one was posted
     * @param code why it was refused; null where it was not
     * @param detail the same in words
     */
    @Schema(name = "CaseApproval")
    public record Result(
            long id,

            @Schema(implementation = CaseOutcome.Result.class)
            String outcome,

            @Schema(implementation = CaseStatus.class) @Nullable
            String status,

            @Nullable Long entryId,

            @Schema(implementation = RefusalCode.class) @Nullable
            String code,

            @Nullable String detail) {

        static Result of(CaseOutcome outcome) {
            return new Result(
                    outcome.id(),
                    outcome.kind().name(),
                    outcome.after().map(after -> after.status().name()).orElse(null),
                    outcome.after().map(Result::entry).orElse(null),
                    outcome.refusal().map(refused -> refused.code().name()).orElse(null),
                    outcome.refusal().map(Refusal::detail).orElse(null));
        }

        private static @Nullable Long entry(ApprovalCase after) {
            return after.entryId().isPresent() ? Long.valueOf(after.entryId().getAsLong()) : null;
        }
    }

    static SeveralApproved of(List<CaseOutcome> outcomes) {
        return new SeveralApproved(outcomes.stream().map(Result::of).toList());
    }
}
