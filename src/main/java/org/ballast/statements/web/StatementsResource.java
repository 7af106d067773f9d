package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.application.PrepareIncomeStatement;
import org.ballast.statements.application.PrepareTrialBalance;
import org.ballast.statements.application.PrintStatement;
import org.ballast.statements.application.ReportingDates;
import org.ballast.statements.domain.IncomeStatement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The statements as of a day or of a period ({@code from} and {@code to} are its first and last day), as data or as a document, whichever the call accepts. */
@Path("/entities/{code}/statements")
@RequestScoped
@Tag(name = "Statements")
public class StatementsResource {

    // Where a call accepts anything, it gets JSON
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.8";
    static final String PDF = "application/pdf;qs=0.9";

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("asOf")
    private @Nullable String asOf;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @Inject
    private PrepareTrialBalance prepareTrialBalance;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Inject
    private PrintStatement printStatement;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Path("trial-balance")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTrialBalance", summary = "Accounts with their balances at the end of a day")
    public TrialBalanceJson trialBalance() {
        return TrialBalanceJson.of(prepareTrialBalance.asOf(entityCode, reportingDates.asOf(entityCode, asOf)));
    }

    @GET
    @Path("balance-sheet")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getBalanceSheet", summary = "The balance sheet at the end of a day, as data, PDF or XLSX")
    @Extension(name = "x-also-as", value = DisclosureResource.DOCUMENTS)
    public BalanceSheetJson balanceSheet() {
        return BalanceSheetJson.of(prepareBalanceSheet.asOf(entityCode, reportingDates.asOf(entityCode, asOf)));
    }

    @GET
    @Path("balance-sheet")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response balanceSheetAsPdf() {
        return balanceSheet(DocumentFormat.PDF);
    }

    @GET
    @Path("balance-sheet")
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response balanceSheetAsXlsx() {
        return balanceSheet(DocumentFormat.XLSX);
    }

    private Response balanceSheet(DocumentFormat format) {
        return DocumentAnswer.of(printStatement.print(
                prepareBalanceSheet.asOf(entityCode, reportingDates.asOf(entityCode, asOf)), format));
    }

    @GET
    @Path("income-statement")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getIncomeStatement", summary = "The income statement of a period, as data, PDF or XLSX")
    @Extension(name = "x-also-as", value = DisclosureResource.DOCUMENTS)
    public IncomeStatementJson incomeStatement() {
        return IncomeStatementJson.of(prepareIncome());
    }

    @GET
    @Path("income-statement")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response incomeStatementAsPdf() {
        return DocumentAnswer.of(printStatement.print(prepareIncome(), DocumentFormat.PDF));
    }

    @GET
    @Path("income-statement")
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response incomeStatementAsXlsx() {
        return DocumentAnswer.of(printStatement.print(prepareIncome(), DocumentFormat.XLSX));
    }

    private IncomeStatement prepareIncome() {
        return prepareIncomeStatement.between(
                entityCode, reportingDates.required("from", from), reportingDates.required("to", to));
    }
}
