package org.ballast.corrections.web;

import jakarta.validation.constraints.Size;
import org.ballast.approvals.domain.Attempt;
import org.ballast.pages.application.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told with a reversal.
 *
 * @param comment why it is reversed; needed
 * @param chain whether what rests on it is undone with it; where not, and something does, it is refused
 */
@Schema(name = "Reversal")
public record ReversalBody(
        @Lines @Size(max = Attempt.LONGEST_REASON, message = "REASON_TOO_LONG") @Nullable
        String comment,

        @Nullable Boolean chain) {

    String words() {
        return comment == null ? "" : comment;
    }

    boolean withChain() {
        return Boolean.TRUE.equals(chain);
    }
}
