package org.ballast.writedowns.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.application.ExportProposals;
import org.ballast.writedowns.application.ListProposals;
import org.ballast.writedowns.domain.ListedFilter;

/** The proposals that the page's filter finds, as a file. */
@WebServlet("/writedowns/proposals.csv")
public class ProposalsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportProposals exportProposals;

    @Inject
    private transient ListProposals listProposals;

    @Inject
    private transient Entities entities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UnaryOperator<String> address = name -> Objects.toString(request.getParameter(name), "");
            String entity = address.apply("entity").equals("*") ? "" : address.apply("entity");
            ListedFilter filter = ProposalsQuery.of(address)
                    .filter(
                            listProposals.kinds(),
                            entity.isEmpty() ? Optional.empty() : Optional.of(entities.byCode(entity)),
                            new Field("from", address.apply("from")).dayIfGiven(),
                            new Field("to", address.apply("to")).dayIfGiven());
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"write-downs.csv\"");
            exportProposals.write(filter, response.getWriter());
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
