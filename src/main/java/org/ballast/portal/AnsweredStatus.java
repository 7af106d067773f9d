package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.pages.web.Words;

/** The words of the error page for the statuses that have none of their own. */
@Named
@RequestScoped
public class AnsweredStatus {

    @Inject
    private HttpServletRequest request;

    public String getTitle() {
        return Words.of(key());
    }

    public String getDetail() {
        return Words.of(key() + ".detail");
    }

    private String key() {
        String key = "error." + request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return ResourceBundle.getBundle("messages.web", Locale.ENGLISH).containsKey(key) ? key : "error.other";
    }
}
