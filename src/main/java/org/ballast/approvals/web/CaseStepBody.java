package org.ballast.approvals.web;

import jakarta.validation.constraints.Size;
import java.util.OptionalLong;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.Attempt;
import org.ballast.pages.application.Lines;
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
@Schema(name = "CaseStepTaken")
public record CaseStepBody(
        @Lines @Size(max = Attempt.LONGEST_REASON, message = "COMMENT_TOO_LONG") @Nullable
        String comment,

        @Size(max = 64) @Nullable String evidenceHash,
        @Nullable Long version,
        @Size(max = 64) @Nullable String onBehalfOf) {

    static final CaseStepBody NOTHING = new CaseStepBody(null, null, null, null);

    String words() {
        return comment == null ? "" : comment;
    }

    Seen seen() {
        return new Seen(
                evidenceHash == null ? "" : evidenceHash,
                version == null ? OptionalLong.empty() : OptionalLong.of(version));
    }
}
