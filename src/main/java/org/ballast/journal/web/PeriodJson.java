package org.ballast.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.journal.application.BookMonth;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PeriodStep;
import org.ballast.journal.domain.Reopening;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A month of a book.
 *
 * @param heldBy the later month that is more locked: the month takes no more than that one
 * @param reopening the request to open it again whose case is undecided
 * @param steps its locks and re-openings, the earliest first
 */
@Schema(name = "Period")
public record PeriodJson(
        String month,
        int fiscalYear,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(implementation = PeriodState.class) String state,
        @Nullable String heldBy,
        @Nullable ReopeningJson reopening,
        List<Step> steps) {

    /** What was asked for. */
    @Schema(name = "PeriodReopening")
    public record ReopeningJson(
            @Schema(implementation = PeriodState.class) String toState,
            String reason,
            String requestedBy,
            Instant requestedAt,
            long caseId,
            @Schema(implementation = CaseStatus.class) String status) {

        static ReopeningJson of(Reopening reopening) {
            return new ReopeningJson(
                    reopening.to().name(),
                    reopening.reason(),
                    reopening.requestedBy(),
                    reopening.requestedAt(),
                    reopening.caseId(),
                    reopening.status().name());
        }
    }

    /** A lock, or one that was taken off. */
    @Schema(name = "PeriodStep")
    public record Step(
            @Schema(implementation = PeriodState.class) String fromState,
            @Schema(implementation = PeriodState.class) String toState,
            String actor,
            @Nullable String acknowledgedBy,
            String reason,
            Instant at) {

        static Step of(PeriodStep step) {
            return new Step(
                    step.from().name(),
                    step.to().name(),
                    step.actor(),
                    step.acknowledgedBy().orElse(null),
                    step.reason(),
                    step.at());
        }
    }

    static PeriodJson of(BookMonth month) {
        return new PeriodJson(
                month.period().month().toString(),
                month.fiscalYear(),
                month.period().month().atDay(1),
                month.period().lastDay(),
                month.period().state().name(),
                month.held().map(lock -> lock.month().toString()).orElse(null),
                month.waiting().map(ReopeningJson::of).orElse(null),
                month.steps().stream().map(Step::of).toList());
    }
}
