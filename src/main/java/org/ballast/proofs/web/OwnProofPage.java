package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.web.ClientAddress;
import org.ballast.pages.web.PromisedJson;
import org.ballast.pages.web.Words;
import org.ballast.proofs.application.HandOutProof;
import org.ballast.proofs.application.ProveAccount.AccountProof;
import org.ballast.proofs.application.PublishedProofs;
import org.ballast.proofs.application.VerifierPage;
import org.ballast.proofs.domain.BalanceProof;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/** A customer, who does not sign in, fetches his own proof with a one-time code. It works without scripts. */
@Named
@RequestScoped
public class OwnProofPage {

    @Inject
    private HandOutProof handOut;

    @Inject
    private PublishedProofs publishedProofs;

    @Inject
    private VerifierPage verifier;

    @Inject
    private AccessSettings settings;

    @Inject
    private HttpServletRequest request;

    private String proof = "";
    private String account = "";
    private String code = "";
    private @Nullable BalanceProof shown;
    private boolean refused;

    /** Looks at the published proof that the address names before anything is drawn. */
    public void open() {
        getShown();
    }

    public BalanceProof getShown() {
        if (shown == null) {
            shown = publishedProofs.published(proof);
        }
        return shown;
    }

    /** Gives the file, or says that account and code do not belong together. */
    public void fetch() throws IOException {
        Optional<AccountProof> handed =
                handOut.to(proof, account.strip(), code, ClientAddress.of(request, settings.trustedProxies()));
        code = "";
        if (handed.isPresent()) {
            answer(AccountProofs.json(handed.get()));
            return;
        }
        refused = true;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                Words.in("proofs", "own.refused"),
                                Words.in("proofs", "own.refused.detail")));
    }

    private void answer(Record file) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/json");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"proof-" + getShown().code() + ".json\"");
        external.getResponseOutputStream().write(PromisedJson.bytes(file));
        faces.responseComplete();
    }

    /** Whether there is a page to check the proof with. */
    public boolean isVerifierThere() {
        return verifier.sha256().isPresent();
    }

    /** What the widget library's script adds to the forms of other pages. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public boolean isRefused() {
        return refused;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = Objects.requireNonNullElse(proof, "");
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = Objects.requireNonNullElse(account, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
