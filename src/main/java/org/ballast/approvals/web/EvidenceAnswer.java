package org.ballast.approvals.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.ballast.approvals.application.ReadEvidence;

/** Kept evidence as an answer: its bytes, and the hash that they have. */
public final class EvidenceAnswer {

    private EvidenceAnswer() {}

    /** The text of a hash that was found. */
    public static Response of(ReadEvidence evidence, String sha256) {
        StreamingOutput text = out -> evidence.copy(sha256, out);
        return Response.ok(text, MediaType.APPLICATION_JSON)
                .tag(sha256)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The name of the file under which it is downloaded. */
    static String fileName(String sha256) {
        return "evidence-" + sha256.substring(0, 12) + ".json";
    }
}
