package org.ballast.journal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.ExportJournal;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;

/** The entries that the page's filter finds, as a file with one row a line. */
@WebServlet("/journal/journal.csv")
public class JournalDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Journal journal;

    @Inject
    private transient ExportJournal exportJournal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UnaryOperator<String> address = name -> Objects.toString(request.getParameter(name), "");
            ReportingEntity owner = journal.owner(address.apply("entity"));
            JournalFilter filter = JournalQuery.of(address)
                    .filter(
                            owner.book().id(),
                            new Field("from", address.apply("from")).dayIfGiven(),
                            new Field("to", address.apply("to")).dayIfGiven());
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"journal-" + owner.code() + ".csv\"");
            exportJournal.write(filter, response.getWriter());
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
