package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.PasswordCredential;
import org.ballast.access.application.PortalPrincipal;
import org.ballast.pages.web.Words;
import org.primefaces.context.PrimeFacesContext;

/** The sign-in page: name, password, and back to the page asked for. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private PageSession session;

    @Inject
    private AccessSettings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private String password = "";
    private String to = "";
    private boolean refused;

    /** Somebody who is signed in has nothing to do here. */
    public void skipIfSignedIn() throws IOException {
        if (currentUser.isKnown()) {
            leave();
        }
    }

    public void signIn() throws IOException {
        String ip = ClientAddress.of(request, settings.trustedProxies());
        CredentialValidationResult result =
                identityStores.validate(new PasswordCredential(name.strip(), password, ip, false));
        if (result.getStatus() == CredentialValidationResult.Status.VALID
                && result.getCallerPrincipal() instanceof PortalPrincipal principal) {
            session.open(request, principal);
            leave();
            return;
        }
        password = "";
        refused = true;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Words.in("access", "login.refused"),
                        Words.in("access", "login.refused.detail")));
    }

    /** What the widget library's script adds to the forms of other pages: this one works without scripts. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    private void leave() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(ReturnAddress.safe(to.isEmpty() ? null : to));
    }

    /** Whether name and password were just found not to belong together. */
    public boolean isRefused() {
        return refused;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }
}
