package org.ballast.proofs.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballast.proofs.application.VerifierPage;

/** Hands out the page and the program with which anybody checks balance proofs; nobody signs in for them. */
@WebServlet({"/verify.html", "/ballast-verify.jar"})
public class VerifierFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VerifierPage verifier;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asPage = request.getServletPath().endsWith(".html");
        Optional<byte[]> file = asPage ? verifier.page() : verifier.program();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (asPage) {
            response.setContentType("text/html;charset=UTF-8");
            verifier.policy().ifPresent(policy -> response.setHeader("Content-Security-Policy", policy));
        } else {
            response.setContentType("application/java-archive");
            response.setHeader("Content-Disposition", "attachment; filename=\"ballast-verify.jar\"");
        }
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }
}
