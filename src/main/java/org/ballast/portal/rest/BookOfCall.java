package org.ballast.portal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.MeantBook;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?book=} names a book on every address below an entity, and where what was made is found. Which calls take it
 * {@link AddressParameters} knows; whether there is such a book is found out before anything else is read.
 */
@Provider
public class BookOfCall implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ENTITY = "code";
    private static final String BELOW_ENTITY = "/entities/{" + ENTITY + "}/";

    @Inject
    private MeantBook meantBook;

    @Inject
    private Entities entities;

    /** Whether a call of that path template, from the root of all calls, can name a book. */
    static boolean isTakenBy(String path) {
        return path.startsWith(BELOW_ENTITY);
    }

    @Override
    public void filter(ContainerRequestContext call) {
        String entity = call.getUriInfo().getPathParameters().getFirst(ENTITY);
        String book = book(call);
        if (entity != null && book != null) {
            meantBook.name(entity, book);
            entities.byCode(entity);
        }
    }

    /** What was made in a book is found in that book. */
    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        URI location = answer.getLocation();
        String book = book(call);
        if (location != null && book != null && !book.isEmpty()) {
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            UriBuilder.fromUri(location)
                                    .replaceQueryParam(MeantBook.PARAMETER, book)
                                    .build());
        }
    }

    private static @Nullable String book(ContainerRequestContext call) {
        return call.getUriInfo().getQueryParameters().getFirst(MeantBook.PARAMETER);
    }
}
