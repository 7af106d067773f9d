package org.ballast.portal.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON as the interface promises it: absent values are written as null, so that every answer has all its fields.
 *
 * <p>It is handed over ready made: of a class, the server's own resolver makes an instance in the first calls, each in
 * the list of all, and two first calls at once fail.
 */
@Provider
public class JsonFormat implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        context.register(new AllFields());
        return true;
    }

    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    private static final class AllFields implements ContextResolver<Jsonb> {

        private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

        @Override
        public Jsonb getContext(Class<?> type) {
            return jsonb;
        }
    }
}
