package org.ballast.imports.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.domain.ImportFile;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.imports.domain.Template;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;

/**
 * An imported file as it came in ({@code id}), or a file to begin with ({@code template}): an attachment always, so that no
 * browser shows it as a page of the portal.
 */
@WebServlet("/imports/file")
public class ImportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String template = request.getParameter("template");
            if (template == null) {
                sendFile(
                        new Field("id", request.getParameter("id"))
                                .parsed(Long::valueOf, ImportsSentence.NOT_A_NUMBER.with()),
                        response);
            } else {
                Template sample = new Field("template", template).constant(Template.class);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                attach(response, sample.fileName());
                response.getWriter().write(sample.csv());
            }
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }

    private void sendFile(long id, HttpServletResponse response) throws IOException {
        ImportFile file = imports.byId(id);
        try (InputStream bytes = imports.original(file)) {
            attach(response, "import-" + id + "-" + file.fileName().replaceAll("[^A-Za-z0-9._-]", "_"));
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setContentType("text/csv");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
