package org.ballast.approvals.web;

import jakarta.validation.constraints.Size;
import java.util.OptionalLong;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Attempt;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a case take.
 *
 * @param comment the reason or a remark
 * @param evidenceHash of the evidence that is approved; needed by approve
 * @param version that the caller has seen; a stale one is refused
 * @param onBehalfOf in whose name it is approved, who delegated that to the caller; only approve takes it
 */
@Schema(name = "Step")
public record CaseStepBody(
        @Lines @Size(max = Attempt.LONGEST_REASON, message = "COMMENT_TOO_LONG") @Nullable
        String comment,

        @Size(max = 64) @Nullable String evidenceHash,
        @Nullable Long version,
        @Size(max = 64) @Nullable String onBehalfOf) {

    private static final CaseStepBody NOTHING = new CaseStepBody(null, null, null, null);

    /** A step of somebody in the own name. */
    @FunctionalInterface
    public interface Step {
        Object take(long id, Seen seen, String words);
    }

    /** A step in the name of somebody else. */
    @FunctionalInterface
    public interface StepFor {
        Object take(long id, String delegator, Seen seen, String words);
    }

    /** What was told, checked; a step may be told nothing. */
    public static CaseStepBody told(RequestRules rules, @Nullable CaseStepBody body) {
        return body == null ? NOTHING : rules.checked(body);
    }

    /** Takes a step with what goes by that number. */
    public void take(long id, Step step) {
        step.take(id, seen(), words());
    }

    /**
     * Approves it, in the own name or in that of whoever is named.
     *
     * @throws Refusal INVALID_INPUT where no evidence is named, and what the approval says
     */
    public void approve(long id, Step own, StepFor another) {
        if (evidenceHash == null) {
            throw Refusal.ofField("evidenceHash", "", ApprovalsSentence.NO_EVIDENCE_NAMED);
        }
        if (onBehalfOf == null) {
            own.take(id, seen(), words());
        } else {
            another.take(id, onBehalfOf, seen(), words());
        }
    }

    private String words() {
        return comment == null ? "" : comment;
    }

    private Seen seen() {
        return new Seen(
                evidenceHash == null ? "" : evidenceHash,
                version == null ? OptionalLong.empty() : OptionalLong.of(version));
    }
}
