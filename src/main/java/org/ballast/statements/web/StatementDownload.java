package org.ballast.statements.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.Handout;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.application.PrepareChangesInEquity;
import org.ballast.statements.application.PrepareDisclosure;
import org.ballast.statements.application.PrepareIncomeStatement;
import org.ballast.statements.application.PrintStatement;
import org.ballast.statements.application.ReportingDates;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.domain.StatementsSentence;

/** Statements as files for who is signed in on the pages: the same bytes as those of the API. */
@WebServlet("/statements/download")
public class StatementDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private transient PrepareIncomeStatement prepareIncomeStatement;

    @Inject
    private transient PrepareChangesInEquity prepareChangesInEquity;

    @Inject
    @Any
    private transient Instance<PrepareDisclosure<?>> disclosures;

    @Inject
    private transient PrintStatement printStatement;

    @Inject
    private transient ReportingDates reportingDates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handout.answer(response, () -> document(request));
    }

    private Document document(HttpServletRequest request) {
        String entity = text(request, "entity");
        DocumentFormat format = format(text(request, "format"));
        return switch (text(request, "kind")) {
            case "balance-sheet" ->
                printStatement.print(
                        prepareBalanceSheet.asOf(entity, reportingDates.asOf(entity, text(request, "asOf"))), format);
            case "income-statement" ->
                printStatement.print(
                        prepareIncomeStatement.between(
                                entity,
                                reportingDates.required("from", text(request, "from")),
                                reportingDates.required("to", text(request, "to"))),
                        format);
            case "changes-in-equity" ->
                printStatement.print(
                        prepareChangesInEquity.between(
                                entity,
                                reportingDates.required("from", text(request, "from")),
                                reportingDates.required("to", text(request, "to"))),
                        format);
            default -> print(disclosure(text(request, "kind")), request, format);
        };
    }

    private <D extends Record & Disclosure> Document print(
            PrepareDisclosure<D> disclosure, HttpServletRequest request, DocumentFormat format) {
        return disclosure.print(
                disclosure.between(
                        text(request, "entity"),
                        reportingDates.required("from", text(request, "from")),
                        reportingDates.required("to", text(request, "to"))),
                format);
    }

    private PrepareDisclosure<?> disclosure(String kind) {
        return disclosures.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, StatementsSentence.NO_STATEMENT));
    }

    private static DocumentFormat format(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "PDF" -> DocumentFormat.PDF;
            case "XLSX" -> DocumentFormat.XLSX;
            default -> throw new Refusal(RefusalCode.NOT_FOUND, StatementsSentence.PDF_OR_XLSX);
        };
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
