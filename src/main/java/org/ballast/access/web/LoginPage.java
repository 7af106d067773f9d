package org.ballast.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.PasswordCredential;
import org.ballast.access.application.PortalPrincipal;
import org.ballast.access.application.SignIn;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.Role;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.primefaces.context.PrimeFacesContext;

/**
 * The sign-in page: name, password, where the user has a second factor the code, and back to the page asked for. Who does
 * not know the password does not learn whether a code would be asked for.
 */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private SignIn signIn;

    @Inject
    private PageSession session;

    @Inject
    private AccessSettings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private Optional<PortalPrincipal> awaited = Optional.empty();
    private String name = "";
    private String code = "";
    private String password = "";
    private String to = "";
    private boolean refused;

    @PostConstruct
    void ask() {
        awaited = session.awaited(request);
    }

    /** Somebody who is signed in has nothing to do here. */
    public void skipIfSignedIn() throws IOException {
        if (currentUser.isKnown()) {
            leave(currentUser.roles());
        }
    }

    public void signIn() throws IOException {
        CredentialValidationResult result =
                identityStores.validate(new PasswordCredential(name.strip(), password, ip(), false, ""));
        if (result.getStatus() != CredentialValidationResult.Status.VALID
                || !(result.getCallerPrincipal() instanceof PortalPrincipal principal)) {
            password = "";
            refuse("login.refused.detail");
        } else if (principal.awaitsCode()) {
            session.await(request, principal);
            redirect(ReturnAddress.signInFor(to));
        } else {
            session.open(request, principal);
            leave(principal.roles());
        }
    }

    /** The second half: the code. */
    public void giveCode() throws IOException {
        PortalPrincipal half =
                awaited.orElseThrow(() -> new Refusal(RefusalCode.FORBIDDEN, AccessSentence.PASSWORD_FIRST));
        Optional<PortalPrincipal> principal = signIn.withCode(half.getName(), half.passwordStamp(), code, ip());
        if (principal.isPresent()) {
            session.open(request, principal.get());
            leave(principal.get().roles());
            return;
        }
        code = "";
        refuse("login.code.refused");
    }

    /** Somebody else signs in, or the same user anew. */
    public void startOver() throws IOException {
        session.forget(request);
        redirect(ReturnAddress.signInFor(to));
    }

    /** Whether the password was right and the code is still to come. */
    public boolean isCodeDue() {
        return awaited.isPresent();
    }

    private void refuse(String detail) {
        refused = true;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                Words.in("access", "login.refused"),
                                Words.in("access", detail)));
    }

    private String ip() {
        return ClientAddress.of(request, settings.trustedProxies());
    }

    /** What the widget library's script adds to the forms of other pages: this one works without scripts. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    private void leave(Set<Role> roles) throws IOException {
        redirect(to.isEmpty() ? ReturnAddress.homeOf(roles) : ReturnAddress.safe(to));
    }

    private static void redirect(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }
}
