package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Ends the session and shows the sign-in page. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private HttpServletRequest request;

    public void now() throws ServletException, IOException {
        request.logout();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.redirect(request.getContextPath() + "/login.xhtml");
    }
}
