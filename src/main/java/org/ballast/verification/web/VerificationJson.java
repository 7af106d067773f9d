package org.ballast.verification.web;

import java.time.Instant;
import java.util.List;
import org.ballast.pages.web.Words;
import org.ballast.verification.application.VerificationWork;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verification, as the API shows it. */
@Schema(name = "Verification")
public record VerificationJson(
        long id,
        String status,
        String part,
        int partsDone,
        int parts,
        long rowsRead,
        long counter,
        String head,
        int clocksBehind,
        int checkpoints,
        List<FindingJson> findings,
        String begunBy,
        Instant begunAt,
        @Nullable Instant endedAt) {

    /** Something that does not fit. */
    @Schema(name = "Finding")
    public record FindingJson(String part, String reason, String message) {

        static FindingJson of(Finding finding) {
            return new FindingJson(finding.part(), finding.reason(), Words.of(VerificationWork.said(finding)));
        }
    }

    static VerificationJson of(Verification verification) {
        return new VerificationJson(
                verification.id(),
                verification.status().name(),
                verification.part(),
                verification.partsDone(),
                verification.parts(),
                verification.rowsRead(),
                verification.trail().counter(),
                verification.trail().head(),
                verification.trail().clocksBehind(),
                verification.trail().checkpoints(),
                verification.findings().stream().map(FindingJson::of).toList(),
                verification.begunBy(),
                verification.begunAt(),
                verification.endedAt().orElse(null));
    }
}
