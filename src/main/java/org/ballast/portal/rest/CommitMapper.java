package org.ballast.portal.rest;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** What ends a transaction is answered as all else is: Jersey brings a mapper for it that throws it again. */
@Provider
public class CommitMapper implements ExceptionMapper<TransactionalException> {

    @Context
    private Providers providers;

    @Override
    public Response toResponse(TransactionalException failed) {
        return providers.getExceptionMapper(Throwable.class).toResponse(failed);
    }
}
