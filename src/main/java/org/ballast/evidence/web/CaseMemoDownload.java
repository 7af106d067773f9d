package org.ballast.evidence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.documents.web.Handout;
import org.ballast.evidence.application.PrintCaseMemo;
import org.ballast.pages.application.PageSubject;

/** The memo of a case for who is signed in on the pages: the same bytes as those of the API. */
@WebServlet("/evidence/memo")
public class CaseMemoDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintCaseMemo printCaseMemo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Handout.answer(response, () -> printCaseMemo.of(PageSubject.number(id == null ? "" : id)));
    }
}
