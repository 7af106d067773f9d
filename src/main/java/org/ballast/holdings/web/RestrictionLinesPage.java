package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.RestrictSales;
import org.ballast.holdings.domain.RestrictionForm;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** Several restrictions on sale as lines of a file, and what is wrong with them. */
@Named
@ViewScoped
public class RestrictionLinesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PASTED = "lines";
    private static final String HEADER = String.join(",", RestrictionForm.COLUMNS.required()) + ","
            + String.join(",", RestrictionForm.COLUMNS.optional()) + "\n";

    @Inject
    private RestrictSales restrictSales;

    @Inject
    private Books books;

    private String lines = HEADER;
    private transient @Nullable ImportOutcome outcome;

    public String enter() {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.of(new ByteArrayInputStream(bytes), PASTED)) {
            RestrictSales.Recorded done =
                    restrictSales.restrict(Given.entity(books.entity()).code(), upload);
            Words.sayAfterRedirect(
                    "holdings", "restrictions.entered", done.recorded().size(), done.known());
            return "/holdings/restrictions.xhtml?faces-redirect=true";
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
}
