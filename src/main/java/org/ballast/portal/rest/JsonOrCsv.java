package org.ballast.portal.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.ballast.portal.PortalSentence;

/**
 * Bodies are JSON or CSV and nothing that a form on some other site could send; files of a case, or of
 * external information, come as bytes too, which no form can send either.
 */
@Provider
@PreMatching
public class JsonOrCsv implements ContainerRequestFilter {

    private static final MediaType CSV = new MediaType("text", "csv");

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null
                || CSV.isCompatible(type)
                || MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                || (isOfFiles(request) && MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(type))) {
            return;
        }
        request.abortWith(Problem.of(415, "UNSUPPORTED_MEDIA_TYPE", PortalSentence.JSON_OR_CSV)
                .asResponse());
    }

    private static boolean isOfFiles(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.endsWith("/attachments") || path.matches(".*/external-information/[^/]+/files");
    }
}
