package org.ballast.portal.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.ballast.pages.web.PromisedJson;

/**
 * JSON as the interface promises it.
 *
 * <p>The server's own resolver takes it up with the first call, of which {@link FirstCall} makes one.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonFormat implements ContextResolver<Jsonb> {

    @Override
    public Jsonb getContext(Class<?> type) {
        return PromisedJson.form();
    }
}
