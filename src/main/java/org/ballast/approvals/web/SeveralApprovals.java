package org.ballast.approvals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.approvals.application.NamedCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.Attempt;
import org.ballast.pages.application.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Cases of one entity and tier that are approved by one call, each for itself.
 *
 * @param cases at most 100
 * @param comment kept with each approval
 */
@Schema(name = "SeveralApprovals")
public record SeveralApprovals(
        @NotNull List<@NotNull @Valid Named> cases,

        @Lines @Size(max = Attempt.LONGEST_REASON, message = "COMMENT_TOO_LONG") @Nullable
        String comment) {

    /**
     * One of them.
     *
     * @param evidenceHash of the evidence that is approved
     * @param version that the caller has seen; a stale one is refused
     */
    @Schema(name = "CaseToApprove")
    public record Named(
            @NotNull Long id,
            @NotNull @Size(max = 64) String evidenceHash,
            @Nullable Long version) {

        NamedCase named() {
            return new NamedCase(
                    id, new Seen(evidenceHash, version == null ? OptionalLong.empty() : OptionalLong.of(version)));
        }
    }

    List<NamedCase> named() {
        return cases.stream().map(Named::named).toList();
    }

    String words() {
        return comment == null ? "" : comment;
    }
}
