package org.ballast.portal.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ballast.pages.application.AnswerOnce;
import org.ballast.pages.domain.KeptAnswer;
import org.ballast.pages.domain.Turn;
import org.ballast.portal.PortalSentence;
import org.ballast.sql.OwnTransaction;
import org.jspecify.annotations.Nullable;

/**
 * A write with a {@link Claim} is answered as it was the first time; a key of anything else is refused. The first time, the
 * claim, the work of the use cases, which join the transaction, and the answer are committed together, and the answer
 * leaves afterwards. All of it is inside of the call: a transaction that a servlet filter leaves open the server rolls back
 * at the call's end.
 */
@Provider
@Priority(KeyedWrite.AFTER_ALL_THAT_REFUSES)
public class KeyedWrite implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    static final int AFTER_ALL_THAT_REFUSES = Priorities.USER + 1_000;

    private static final String STATUS = "org.ballast.portal.rest.status";

    @Context
    private HttpServletRequest request;

    @Inject
    private AnswerOnce once;

    @Inject
    private OwnTransaction transaction;

    @Override
    public void filter(ContainerRequestContext call) {
        Claim claim = claim();
        if (claim == null) {
            return;
        }
        switch (once.look(claim.user(), claim.key(), claim.hash())) {
            case Turn.Answered answered -> call.abortWith(again(answered.answer()));
            case Turn.UsedOtherwise otherwise -> call.abortWith(usedOtherwise());
            case Turn.Yours yours -> begin(call, claim);
        }
    }

    private void begin(ContainerRequestContext call, Claim claim) {
        try {
            transaction.begin();
            once.claim(claim.user(), claim.key(), claim.hash());
        } catch (AnswerOnce.KeyTaken bySomebodyFaster) {
            rollBack();
            call.abortWith(
                    switch (once.look(claim.user(), claim.key(), claim.hash())) {
                        case Turn.Answered answered -> again(answered.answer());
                        case Turn.UsedOtherwise otherwise -> usedOtherwise();
                        case Turn.Yours notCommittedYet -> busy();
                    });
        } catch (NotSupportedException | SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Response again(KeptAnswer answer) {
        Response.ResponseBuilder again = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        if (!answer.location().isEmpty()) {
            again.header(HttpHeaders.LOCATION, answer.location());
        }
        if (!answer.mediaType().isEmpty()) {
            again.type(answer.mediaType()).entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        return again.build();
    }

    private static Response usedOtherwise() {
        return Problem.of(422, "IDEMPOTENCY_KEY_REUSED", PortalSentence.KEY_USED_OTHERWISE)
                .asResponse();
    }

    private static Response busy() {
        return Problem.of(409, "CONCURRENT_MODIFICATION", PortalSentence.KEY_IN_WORK)
                .asResponse();
    }

    /** A refusal keeps nothing; a success without a body is kept at once. */
    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        if (!isOpen()) {
            return;
        }
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            rollBack();
        } else if (answer.hasEntity()) {
            request.setAttribute(STATUS, answer.getStatus());
        } else {
            keep(new KeptAnswer(answer.getStatus(), "", orEmpty(answer.getHeaderString(HttpHeaders.LOCATION)), ""));
        }
    }

    /** The body is written aside, kept, and sent when all is committed. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!isOpen() || !(request.getAttribute(STATUS) instanceof Integer status)) {
            answer.proceed();
            return;
        }
        OutputStream caller = answer.getOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        answer.setOutputStream(body);
        try {
            answer.proceed();
        } finally {
            answer.setOutputStream(caller);
        }
        keep(new KeptAnswer(
                status,
                String.valueOf(answer.getMediaType()),
                orEmpty(answer.getHeaders().getFirst(HttpHeaders.LOCATION)),
                body.toString(StandardCharsets.UTF_8)));
        body.writeTo(caller);
    }

    private void keep(KeptAnswer answer) {
        Claim claim = claim();
        if (claim == null) {
            return;
        }
        try {
            once.keep(claim.user(), claim.key(), withoutSecrets(answer));
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new IllegalStateException(failed);
        } finally {
            if (isOpen()) {
                rollBack();
            }
        }
    }

    private KeptAnswer withoutSecrets(KeptAnswer answer) {
        if (request.getAttribute(KeptAnswer.SECRET_BODY_ATTRIBUTE) != null) {
            return answer.withoutBody();
        }
        return request.getAttribute(KeptAnswer.SECRET_ATTRIBUTE) instanceof String secret
                ? answer.without(secret)
                : answer;
    }

    private static String orEmpty(@Nullable Object header) {
        return header == null ? "" : header.toString();
    }

    private @Nullable Claim claim() {
        return request.getAttribute(Claim.ATTRIBUTE) instanceof Claim claim ? claim : null;
    }

    private boolean isOpen() {
        try {
            return claim() != null && transaction.isOpen();
        } catch (SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void rollBack() {
        try {
            transaction.rollback();
        } catch (SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
