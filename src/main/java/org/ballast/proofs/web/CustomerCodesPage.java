package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.domain.Field;
import org.ballast.proofs.application.MakeCodes;
import org.ballast.proofs.application.NewCodes;
import org.ballast.proofs.application.ReadProofs;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.CodeSet;
import org.jspecify.annotations.Nullable;

/** One-time codes of a published proof: sets that were made, and a new one as a file. */
@Named
@RequestScoped
public class CustomerCodesPage {

    private static final int DAYS = 30;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private MakeCodes makeCodes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable BalanceProof shown;
    private @Nullable Integer days = DAYS;
    private String accounts = "";

    /** Looks at the one that the address names before anything is drawn. */
    public void open() {
        getShown();
    }

    public BalanceProof getShown() {
        if (shown == null) {
            String code = new Field("proof", request.getParameter("proof")).orEmpty();
            shown = readProofs.of(Given.entity(books.entity()).code(), code);
        }
        return shown;
    }

    public List<CodeSet> getSets() {
        return makeCodes.sets(getShown());
    }

    public boolean isMayMake() {
        return currentUser.has(Role.PREPARER) && getShown().publication().isPresent();
    }

    /** Makes a set and gives its file, the only place where the codes are ever seen. */
    public void make() throws IOException {
        List<String> named = accounts.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String file = makeCodes
                .make(
                        Given.entity(books.entity()).code(),
                        getShown().code(),
                        new NewCodes(Objects.requireNonNullElse(days, 0), named))
                .csv();
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"codes-" + getShown().code() + ".csv\"");
        external.getResponseOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public String getAccounts() {
        return accounts;
    }

    public void setAccounts(@Nullable String accounts) {
        this.accounts = accounts == null ? "" : accounts;
    }
}
