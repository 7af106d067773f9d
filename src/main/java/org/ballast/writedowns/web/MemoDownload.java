package org.ballast.writedowns.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.documents.web.Handout;
import org.ballast.pages.application.PageSubject;
import org.ballast.writedowns.application.PrintMemo;

/** The approval memo for who is signed in on the pages: the same bytes as those of the API. */
@WebServlet("/writedowns/memo")
public class MemoDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintMemo printMemo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Handout.answer(response, () -> printMemo.of(PageSubject.number(id == null ? "" : id)));
    }
}
