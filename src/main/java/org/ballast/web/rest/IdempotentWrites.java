package org.ballast.web.rest;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.ballast.access.application.AnswerOnce;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.KeptAnswer;
import org.ballast.access.domain.Turn;
import org.ballast.audit.application.AuditKey;
import org.ballast.audit.domain.Sha256;

/**
 * The {@code Idempotency-Key} header: the same user, key, call and body get the first success again; the same key with
 * anything else is refused. Calls without the header pass untouched.
 */
@WebFilter("/api/v1/*")
public class IdempotentWrites extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_KEY = 200;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient AnswerOnce once;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient AuditKey auditKey;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || READS.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            ServletProblem.write(
                    response, Problem.of(400, "INVALID_INPUT", "An Idempotency-Key has 1 to 200 characters."));
            return;
        }
        MessageDigest digest = Sha256.digest();
        digest.update(call(request).getBytes(StandardCharsets.UTF_8));
        try (SpooledBody body = SpooledBody.read(new BodyLimit(request.getInputStream(), BodyLimit.FILE), digest)) {
            String hash = auditKey.chain().mark(digest.digest());
            take(turn(key, hash), key, new WithBody(request, body), response, chain);
        } catch (BodyLimit.Exceeded tooLarge) {
            ServletProblem.write(response, tooLarge.asProblem());
        }
    }

    private static String call(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod() + "\n" + request.getRequestURI() + "\n" + (query == null ? "" : query) + "\n";
    }

    private void take(
            Turn turn, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (turn) {
            case Turn.Yours yours -> work(key, request, response, chain);
            case Turn.Answered answered -> replay(answered.answer(), response);
            case Turn.Busy busy ->
                ServletProblem.write(
                        response,
                        Problem.of(
                                409, "CONCURRENT_MODIFICATION", "A request with this key is still being worked on."));
            case Turn.UsedOtherwise otherwise ->
                ServletProblem.write(
                        response,
                        Problem.of(
                                422,
                                "IDEMPOTENCY_KEY_REUSED",
                                "This Idempotency-Key was used for another request; take a new one."));
        }
    }

    /** A second request that claims the key in the same moment loses by the primary key, and sees the first one's claim. */
    private Turn turn(String key, String hash) {
        try {
            return once.begin(currentUser.name(), key, hash);
        } catch (PersistenceException lostTheRace) {
            return once.begin(currentUser.name(), key, hash);
        }
    }

    private void work(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CopiedResponse copied = new CopiedResponse(response);
        boolean kept = false;
        try {
            chain.doFilter(request, copied);
            KeptAnswer answer = copied.answer().orElse(null);
            if (answer != null && answer.status() >= 200 && answer.status() < 300) {
                once.keep(currentUser.name(), key, withoutSecret(request, answer));
                kept = true;
            }
        } finally {
            if (!kept) {
                once.forget(currentUser.name(), key);
            }
        }
    }

    private static KeptAnswer withoutSecret(HttpServletRequest request, KeptAnswer answer) {
        return request.getAttribute(KeptAnswer.SECRET_ATTRIBUTE) instanceof String secret
                ? answer.without(secret)
                : answer;
    }

    private static void replay(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (!answer.location().isEmpty()) {
            response.setHeader("Location", answer.location());
        }
        if (!answer.mediaType().isEmpty()) {
            response.setContentType(answer.mediaType());
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The request with the body that was read to hash it. */
    private static final class WithBody extends HttpServletRequestWrapper {

        private final SpooledBody body;

        WithBody(HttpServletRequest request, SpooledBody body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return body.open();
        }
    }
}
