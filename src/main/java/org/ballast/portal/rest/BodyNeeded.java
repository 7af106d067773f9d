package org.ballast.portal.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.ballast.portal.PortalSentence;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * A call that takes a body and comes without one is the caller's error. A file may be empty: its import says so. What the
 * server itself answers, as {@code OPTIONS}, takes none.
 */
@Provider
public class BodyNeeded implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean ours = resource.getResourceClass().isAnnotationPresent(Path.class);
        boolean needed = ours
                && Arrays.stream(resource.getResourceMethod().getParameters()).anyMatch(BodyNeeded::isBodyThatIsNeeded);
        if (needed && !request.hasEntity()) {
            request.abortWith(Problem.of(400, RefusalCode.INVALID_INPUT.name(), PortalSentence.BODY_MISSING)
                    .asResponse());
        }
    }

    private static boolean isBodyThatIsNeeded(Parameter parameter) {
        return parameter.getAnnotations().length == 0
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !InputStream.class.isAssignableFrom(parameter.getType());
    }
}
