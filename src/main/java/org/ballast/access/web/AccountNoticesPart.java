package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.OwnNotices;
import org.ballast.access.domain.AccountNotice;

/** What each page says at its top about changes to the user's account. */
@Named
@RequestScoped
public class AccountNoticesPart {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OwnNotices notices;

    @Inject
    private HttpServletRequest request;

    public List<AccountNotice> getAll() {
        return currentUser.isKnown() ? notices.all() : List.of();
    }

    /** Those that were shown are read; the page loads again. */
    public void dismiss(long upTo) throws IOException {
        notices.dismiss(upTo);
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        FacesContext.getCurrentInstance().getExternalContext().redirect(ReturnAddress.safe(here));
    }
}
