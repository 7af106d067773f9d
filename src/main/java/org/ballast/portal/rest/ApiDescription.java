package org.ballast.portal.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Objects;

/**
 * Serves the API description that the build made of the resources, as JSON, which every reader of YAML understands too.
 * The server's own servlet below the same address would add a field that no generator of clients accepts.
 */
@WebServlet("/openapi")
public class ApiDescription extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (InputStream json =
                Objects.requireNonNull(ApiDescription.class.getResourceAsStream("/META-INF/openapi.json"))) {
            json.transferTo(response.getOutputStream());
        }
    }
}
