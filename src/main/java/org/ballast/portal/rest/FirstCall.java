package org.ballast.portal.rest;

import jakarta.annotation.Priority;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Lets one of the calls that come first find the {@link JsonFormat} and the others wait: the server's resolver puts what
 * it finds in a list that is not made for two calls at once, and one of them would fail.
 */
@Provider
@PreMatching
@Priority(0)
public class FirstCall implements ContainerRequestFilter {

    @Context
    private Providers providers;

    private volatile boolean found;

    @Override
    public void filter(ContainerRequestContext call) {
        if (!found) {
            find();
        }
    }

    private synchronized void find() {
        if (!found) {
            providers
                    .getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE)
                    .getContext(Object.class);
            found = true;
        }
    }
}
