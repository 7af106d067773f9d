package org.ballast.operations;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/** Lets a request wait while sample data is being loaded: what it reads and writes is locked until then. Only the
 * question whether the portal is ready is answered. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class WaitForSamples implements Filter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private SampleLoading sampleData;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isAboutHealth(request)) {
            awaitSampleData();
        }
        chain.doFilter(request, response);
    }

    private void awaitSampleData() {
        try {
            sampleData.awaitEnd(PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isAboutHealth(ServletRequest request) {
        return request instanceof HttpServletRequest http
                && http.getRequestURI().startsWith("/health");
    }
}
