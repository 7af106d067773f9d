package org.ballast.evidence.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.ballast.evidence.domain.PackagedScope;

/** A package as an answer: sent while it is put together. */
final class PackageAnswer {

    static final String ZIP = "application/zip";

    private PackageAnswer() {}

    static Response of(PackagedScope scope, StreamingOutput zip) {
        return Response.ok(zip, ZIP)
                .header("Content-Disposition", "attachment; filename=\"" + scope.fileName() + "\"")
                .build();
    }
}
