package org.ballast.stress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.RecordLoans;
import org.ballast.holdings.domain.LoanForm;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** Several loans as lines of a file, and what is wrong with them. */
@Named
@ViewScoped
public class LoanLinesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PASTED = "lines";
    private static final String HEADER =
            String.join(",", LoanForm.COLUMNS.required()) + "," + String.join(",", LoanForm.COLUMNS.optional()) + "\n";

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private Books books;

    private String lines = HEADER;
    private String reason = "";
    private transient @Nullable ImportOutcome outcome;

    public String enter() {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.of(new ByteArrayInputStream(bytes), PASTED)) {
            RecordLoans.Recorded done =
                    recordLoans.record(Given.entity(books.entity()).code(), upload, reason);
            Words.sayAfterRedirect("stress", "loans.entered", done.recorded().size(), done.known());
            return "/stress/loans.xhtml?faces-redirect=true";
        } catch (Refusal refused) {
            outcome = ImportOutcome.refused(PASTED, refused);
            return "";
        }
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(@Nullable String lines) {
        this.lines = Given.orEmpty(lines);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Given.orEmpty(reason);
    }
}
