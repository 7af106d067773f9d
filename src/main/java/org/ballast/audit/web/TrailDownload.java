package org.ballast.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.access.application.RefusalRecord;
import org.ballast.audit.application.ReadTrail;
import org.ballast.audit.domain.TrailFilter;
import org.ballast.refusals.Refusal;

/** The trail page's file: what the page's filters show, all of it. */
@WebServlet("/audit/trail.csv")
public class TrailDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadTrail trail;

    @Inject
    private transient RefusalRecord refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            trail.requireReader();
            TrailFilter wanted = TrailQuery.read(request::getParameter);
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"audit-trail.csv\"");
            trail.each(wanted, new TrailCsv(response.getWriter())::write);
        } catch (Refusal refusal) {
            refusals.note(refusal, request.getServletPath());
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
