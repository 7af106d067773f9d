package org.ballast.portal.rest;

import jakarta.inject.Inject;
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
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.AuditKey;
import org.ballast.audit.domain.Sha256;
import org.ballast.portal.PortalSentence;

/**
 * The {@code Idempotency-Key} header: reads the body, so that the same user, key, call and body can be told from anything
 * else, and leaves the {@link Claim} for {@link KeyedWrite}. Calls without the header pass untouched, as do those of nobody who is
 * signed in: what is open to them keeps nothing.
 */
@WebFilter(urlPatterns = "/api/v1/*", asyncSupported = true)
public class IdempotentWrites extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_KEY = 200;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient AuditKey auditKey;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader("Idempotency-Key");
        if (key == null
                || READS.contains(request.getMethod())
                || currentUser.caller().isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            ServletProblem.write(response, Problem.of(400, "INVALID_INPUT", PortalSentence.KEY_LENGTH));
            return;
        }
        MessageDigest digest = Sha256.digest();
        digest.update(call(request).getBytes(StandardCharsets.UTF_8));
        try (SpooledBody body = SpooledBody.read(new BodyLimit(request.getInputStream(), BodyLimit.FILE), digest)) {
            String hash = auditKey.chain().mark(digest.digest());
            request.setAttribute(Claim.ATTRIBUTE, new Claim(currentUser.name(), key, hash));
            chain.doFilter(new WithBody(request, body), response);
        } catch (BodyLimit.Exceeded tooLarge) {
            ServletProblem.write(response, tooLarge.asProblem());
        }
    }

    private static String call(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod() + "\n" + request.getRequestURI() + "\n" + (query == null ? "" : query) + "\n";
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
