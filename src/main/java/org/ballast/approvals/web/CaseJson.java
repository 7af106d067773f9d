package org.ballast.approvals.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Tier;
import org.ballast.words.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case as programs see it.
 *
 * @param subject kind of thing that it is about, as WRITE_DOWN
 * @param subjectId number of that thing
 * @param tier how many people it takes; null until it is submitted
 * @param approvalsNeeded how many people its tier takes
 * @param approvalsMissing how many approvals it still takes
 * @param approvals the approvals that stand
 * @param amount decimal text: what weighs for its tier; null where the thing has none
 * @param dueOn the day by which it should be decided
 * @param age business days since it was submitted; null while it does not wait
 * @param overdue whether that day has passed while it waits
 * @param mine whether it waits for the caller's approval
 * @param barred why it waits and is not the caller's to approve, in words; null otherwise
 * @param period that it is about, as Q4 2022; null where it has none
 */
@Schema(name = "Case")
public record CaseJson(
        long id,
        String subject,
        long subjectId,
        String entity,
        @Schema(implementation = CaseStatus.class) String status,
        @Schema(implementation = Tier.class) @Nullable String tier,
        int approvalsNeeded,
        int approvalsMissing,
        List<Step> approvals,
        List<Step> history,
        @Nullable String amount,
        @Nullable String currency,
        String evidenceHash,
        @Nullable Long entryId,
        @Nullable LocalDate dueOn,
        String createdBy,
        Instant createdAt,
        long version,
        @Nullable Integer age,
        boolean overdue,
        boolean mine,
        @Nullable String barred,
        @Nullable String period) {

    /** One step of the history. */
    @Schema(name = "CaseStep")
    public record Step(
            @Schema(implementation = CaseAction.class) String action,
            @Schema(implementation = CaseStatus.class) String from,
            @Schema(implementation = CaseStatus.class) String to,
            String by,
            @Nullable String onBehalfOf,
            @Schema(implementation = Role.class) @Nullable String role,
            Instant at,
            String comment,
            String evidenceHash) {

        static Step of(CaseStep step) {
            return new Step(
                    step.action().name(),
                    step.from().name(),
                    step.to().name(),
                    step.actor(),
                    step.onBehalfOf().orElse(null),
                    step.role().map(Role::name).orElse(null),
                    step.at(),
                    step.comment(),
                    step.evidenceHash());
        }
    }

    public static CaseJson of(CaseDetail detail) {
        return of(detail.seen());
    }

    static CaseJson of(WaitingCase seen) {
        ApprovalCase shown = seen.approvalCase();
        boolean waits = shown.status() == CaseStatus.SUBMITTED;
        return new CaseJson(
                shown.id(),
                shown.kind(),
                shown.subjectId(),
                shown.entity(),
                shown.status().name(),
                shown.tier().map(Tier::name).orElse(null),
                seen.approvalsNeeded(),
                seen.approvalsMissing(),
                seen.history().approvals().stream().map(Step::of).toList(),
                seen.history().steps().stream().map(Step::of).toList(),
                shown.amount().map(amount -> amount.amount().toPlainString()).orElse(null),
                shown.amount().map(Money::currency).map(Object::toString).orElse(null),
                shown.evidenceHash(),
                shown.entryId().isPresent() ? Long.valueOf(shown.entryId().getAsLong()) : null,
                shown.dueOn().orElse(null),
                shown.createdBy(),
                shown.createdAt(),
                shown.version(),
                waits ? seen.age() : null,
                seen.isOverdue(),
                waits && seen.bar().isEmpty(),
                seen.bar().map(Said::text).orElse(null),
                seen.label().period().isEmpty() ? null : seen.label().period());
    }
}
