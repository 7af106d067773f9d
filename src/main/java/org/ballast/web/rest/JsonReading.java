package org.ballast.web.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.access.domain.Refusal.FieldError;
import org.ballast.access.domain.RefusalCode;

/** A body that is no JSON, or not the JSON that a call takes, is the caller's error and names the property if it can. */
@Provider
public class JsonReading implements ReaderInterceptor {

    private static final String UNREADABLE = "The body is not the JSON that this call takes.";
    private static final Pattern PROPERTY = Pattern.compile("property '?([A-Za-z0-9_]+)'?");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
                context.setInputStream(new BodyLimit(context.getInputStream(), BodyLimit.JSON));
            }
            Object read = context.proceed();
            if (read == null) {
                throw new BadRequestException(Problem.of(400, RefusalCode.INVALID_INPUT.name(), UNREADABLE)
                        .asResponse());
            }
            return read;
        } catch (ProcessingException | JsonbException | JsonException unreadable) {
            BodyLimit.exceededIn(unreadable).ifPresent(exceeded -> {
                throw new ClientErrorException(exceeded.asProblem().asResponse(), unreadable);
            });
            throw new BadRequestException(problem(unreadable).asResponse(), unreadable);
        }
    }

    private static Problem problem(Throwable unreadable) {
        String detail = UNREADABLE;
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            Matcher named = PROPERTY.matcher(String.valueOf(cause.getMessage()));
            if (named.find()) {
                FieldError error = new FieldError(0, named.group(1), "", "This value cannot be read.");
                return Problem.of(400, RefusalCode.INVALID_INPUT.name(), detail, List.of(error), 1);
            }
        }
        return Problem.of(400, RefusalCode.INVALID_INPUT.name(), detail);
    }
}
