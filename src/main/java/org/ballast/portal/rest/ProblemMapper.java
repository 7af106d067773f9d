package org.ballast.portal.rest;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.access.application.RefusalRecord;
import org.ballast.portal.PortalSentence;
import org.ballast.portal.RefusedByDatabase;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns whatever ends a call into one kind of answer. What only a programmer can cause is logged with an incident number,
 * and the number is all that the answer says of it.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    private UriInfo address;

    @Context
    private Request request;

    @Inject
    private RefusalRecord refusals;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Response known = known(cause);
            if (known != null) {
                return known;
            }
        }
        Optional<Refusal> trouble = DatabaseTrouble.in(thrown);
        if (trouble.isPresent()) {
            LOG.log(Level.WARNING, "The database did not answer", thrown);
            return of(trouble.get());
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        return Problem.of(500, "INTERNAL_ERROR", PortalSentence.INCIDENT, incident)
                .asResponse();
    }

    private @Nullable Response known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> {
                refusals.note(refusal, request.getMethod() + " /" + address.getPath());
                yield of(refusal);
            }
            case ConstraintViolationException invalid -> of(invalid);
            case OptimisticLockException stale ->
                Problem.of(409, RefusalCode.CONCURRENT_MODIFICATION.name(), PortalSentence.CHANGED_MEANWHILE)
                        .asResponse();
            case SQLException refused ->
                RefusedByDatabase.asRefusal(refused).map(ProblemMapper::of).orElse(null);
            case WebApplicationException http -> of(http);
            default -> null;
        };
    }

    private static Response of(Refusal refusal) {
        Response answer = Problem.of(
                        refusal.code().httpStatus(),
                        refusal.code().name(),
                        refusal.said(),
                        refusal.errors(),
                        refusal.errorCount())
                .asResponse();
        refusal.retryAfter()
                .ifPresent(seconds -> answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        return answer;
    }

    private static Response of(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(
                        0,
                        lastNode(String.valueOf(violation.getPropertyPath())),
                        String.valueOf(violation.getInvalidValue()),
                        PortalSentence.VIOLATED,
                        violation.getMessage()))
                .toList();
        return Problem.of(
                        422,
                        RefusalCode.INVALID_INPUT.name(),
                        PortalSentence.FIELDS_WRONG.with(errors.size()),
                        errors,
                        errors.size())
                .asResponse();
    }

    private static String lastNode(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Response of(WebApplicationException http) {
        Response given = http.getResponse();
        if (given.getStatus() < 400 || given.getEntity() instanceof Problem) {
            return given;
        }
        Response.StatusType status = given.getStatusInfo();
        String code = status.getReasonPhrase().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        Problem problem = status.getStatusCode() == 400
                ? Problem.of(400, code, PortalSentence.UNREADABLE)
                : Problem.of(status.getStatusCode(), code, PortalSentence.STATUS, status.getReasonPhrase());
        return problem.asResponse();
    }
}
